"""One man's weblog of a harbour on a script that reads text files."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=420,
    kind="weblogs",
    language="en",
    site="Slack Water",
    address="http://slackwater.example/cgi-bin/blosxom.cgi/{section}/{id}.html",
    year=2005,
    authors=False,
    keywords=True,
    section=True,
)
def set_text_files(p: Sheet) -> str:
    """One man's weblog of a harbour on a script that reads text files: the day as a heading over a bold headline, pictures with small lines, tags and related entries, then "posted at" with the clock, path and a permanent link, writebacks, a calendar and the newest at the right."""
    photo = '<div class="pic"><img src="/pics/{file}" alt="" /><br /><small>{caption}. Picture: {credit}</small></div>'
    day = p.when("{weekday}, {d} {month} {yyyy}", '<h3 class="date">{}</h3>')
    clock = p.when("{HH}:{MM}", "posted at: {} | ")
    text = p.text("<p>{}</p>", "<p><b>{}</b></p>", "<blockquote>{}</blockquote>", "<li>{}</li>", "<ul>{}</ul>", photo)
    voices = each(
        p.comments(2),
        lambda c: (
            f"<p><b>{c.reader}</b> wrote<br />{c.text}<br /><small>{p.tell(c.moment, '{d} {mon} {yyyy}, {HH}:{MM}')}</small></p>"
        ),
    )
    return f"""<html><head><title>{p.site} : {p.headline}</title></head><body><table width="100%" border="0"><tr><td colspan="2" class="head"><a href="/cgi-bin/blosxom.cgi"><big>{p.site}</big></a><br /><small>notes on boats, councils and weather</small></td></tr><tr><td valign="top" class="blog">{day}<a name="entry"></a><b class="title">{p.headline}</b><br />{p.lead(photo)}{p.add_rest(text, photo)}<p class="tags">tags: {", ".join(f'<a href="/tags/">{k}</a>' for k in p.keywords)}</p><p>see also:</p><ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul><p class="foot"><small>{clock}path: <a href="/x">/{p.section}</a> | <a href="{p.href}">permanent link to this entry</a> | 2 writebacks</small></p><hr />{voices}<p><b>{p.say("comment_form")}</b></p><form>Name/Blog: <input /><br />URL: <input /><br />Comment: <textarea></textarea><br /><input type="submit" value="Post" /></form><p><small>{p.say("comment_terms")}</small></p></td>
<td valign="top" width="180" class="side"><p><b>{p.tell(p.now, "{month} {yyyy}")}</b></p><pre>Su Mo Tu We Th Fr Sa</pre><p><b>Lately</b></p>{each(p.others[:6], lambda t: f'<p><small>{p.tell(t.moment, "{d} {mon}")}</small> <a href="{t.href}">{t.headline}</a></p>')}<p><b>Elsewhere</b><br /><a href="http://tides.example/">tide tables</a><br /><a href="http://rope.example/">rope and twine</a></p><p><a href="/index.rss">rss</a> | <a href="/about">about</a></p><p><small>powered by one script and a folder of text files</small></p></td></tr></table></body></html>"""
