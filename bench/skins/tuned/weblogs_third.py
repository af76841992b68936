"""Weblogs of the first ten years."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=63,
    kind="weblogs",
    language="de",
    site="Hinterm Deich",
    address="http://blog.hintermdeich.example/archives/{id}-{slug}.html",
    year=2008,
    section=True,
    keywords=True,
)
def set_serendipity(p: Sheet) -> str:
    """Serendipity: the day as heading, the section as an icon, "Geschrieben von … in … um …" below the text with tags, trackbacks between it and the comments."""
    photo = '<div class="serendipity_imageComment_left" style="width: 110px"><div class="serendipity_imageComment_img"><img class="serendipity_image_left" src="/uploads/{file}" alt="" /></div><div class="serendipity_imageComment_txt">{caption}</div></div>'
    foot = (
        p.names('Geschrieben von <a href="/authors/1">{}</a> ')
        + f'in <a href="/categories/3">{p.section}</a>'
        + p.when("{HH}:{MM}", ' um <a href="#">{}</a>')
    )
    tracks = each(
        p.others[:2],
        lambda t: (
            f'<div class="serendipity_comment"><div class="serendipity_commentBody"><a href="http://anderswo.example/{t.picture}">{t.headline}</a><br />{t.summary}</div><div class="serendipity_comment_source"><b>Weblog:</b> Anderswo<br /><b>Aufgenommen:</b> {p.tell(t.moment, "{mon} {dd}, {HH}:{MM}")}</div></div>'
        ),
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html xml:lang="de"><head><title>{p.headline} - {p.site}</title></head><body><div id="wrap"><div id="serendipity_banner"><h1><a class="homelink1" href="/">{p.site}</a></h1><h2><a class="homelink2" href="/">{p.say("about_site")}</a></h2></div><table id="mainpane"><tr><td id="content" valign="top">
{p.when("{weekday}, {d}. {month} {yyyy}", '<h3 class="serendipity_date">{}</h3>')}<h4 class="serendipity_title"><a href="{p.href}">{p.headline}</a></h4><div class="serendipity_entry"><span class="serendipity_entryIcon"><a href="/categories/3"><img class="serendipity_entryIcon" title="{p.section}" alt="{p.section}" src="/i/3.png" /></a></span>
<div class="serendipity_entry_body">{p.lead(photo)}{p.text(heading="<p><strong>{}</strong></p>", quote="<blockquote>{}</blockquote>", picture=photo)}</div><div class="serendipity_entryFooter">{foot} | <a href="#comments">{p.say("comments")} (3)</a> | <a href="#trackbacks">Trackbacks (2)</a><div class="serendipity_freeTag">Tags für diesen Artikel: {", ".join(f'<a href="/plugin/tag/x">{k}</a>' for k in p.keywords)}</div></div></div>
<div class="relatedentries"><div class="serendipity_center">Artikel mit ähnlichen Themen:</div><ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div><div class="serendipity_comments"><a id="trackbacks"></a><div class="serendipity_commentsTitle">Trackbacks</div>{tracks}
<a id="comments"></a><div class="serendipity_commentsTitle">{p.say("comments")}</div><div class="serendipity_center">Ansicht der Kommentare: (Linear | <a href="#">Verschachtelt</a>)</div>{each(enumerate(p.comments(3)), lambda n: f'<div class="serendipity_comment"><a id="c{n[0]}"></a><div class="serendipity_commentBody">{n[1].text}</div><div class="serendipity_comment_source"><a href="#c{n[0]}">#{n[0] + 1}</a> {n[1].reader} am {p.tell(n[1].moment, "{dd}.{mm}.{yyyy} {HH}:{MM}")} (<a href="#">Antwort</a>)</div></div>')}
<div class="serendipity_commentsTitle">{p.say("comment_form")}</div><div class="serendipity_commentForm"><form>{each(p.list("comment_fields"), lambda f: f"<label>{f}</label><input />")}<div class="serendipity_commentDirection">{p.say("comment_terms")}</div></form></div></div></td>
<td id="serendipityRightSideBar" valign="top"><div class="serendipitySideBarItem container_serendipity_calendar"><h3 class="serendipitySideBarTitle">Kalender</h3><table class="serendipity_calendar"><tr><td colspan="7"><a href="/archives/x">{p.tell(p.now, "{month} '{yy}")}</a></td></tr><tr>{each(range(1, 29), lambda n: f"<td>{n}</td>")}</tr></table></div><div class="serendipitySideBarItem"><h3 class="serendipitySideBarTitle">Kategorien</h3>{each(p.list("sections"), lambda s: f'<div class="category_depth0"><a href="/categories/x">{s}</a></div>')}</div>
<div class="serendipitySideBarItem"><h3 class="serendipitySideBarTitle">Aktuelle Einträge</h3>{each(p.others[2:7], lambda t: f'<div><a href="{t.href}">{t.headline}</a><div class="serendipitySideBarDate">{p.tell(t.moment, "{weekday}, {month} {d} {yyyy}")}</div></div>')}</div><div class="serendipitySideBarItem"><h3 class="serendipitySideBarTitle">Powered by</h3>Serendipity PHP Weblog</div></td></tr></table></div></body></html>"""


@skin(
    number=64,
    kind="weblogs",
    language="ja",
    site="浜辺の日記",
    address="http://d.hamabe-nikki.example/harbor/{yyyy}{mm}{dd}/{id}",
    year=2007,
    captions=False,
    related=False,
    keywords=True,
)
def set_diary_host(p: Sheet) -> str:
    """A Japanese diary host: the day alone over all, a mark and keywords in brackets before the headline in one h3, the clock and the writer in the foot of the section."""
    words = "".join(f'[<a class="sectioncategory" href="/harbor/searchdiary?word={k}">{k}</a>]' for k in p.keywords)
    foot = " | ".join(
        part
        for part in (
            f'<a href="{p.href}">Permalink</a>',
            '<a href="#c">コメント(3)</a>',
            '<a href="#tb">トラックバック(0)</a>',
            p.names("{}", "、", "、"),
            p.when("{HH}:{MM}"),
        )
        if part
    )
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html lang="ja"><head><title>{p.headline} - {p.site}</title></head><body><div id="simple-header"><a href="/"><img src="/images/host.gif" alt="host"></a><form><input name="word"><input type="submit" value="検索"></form><a href="/register">ブログ開設</a></div><h1>{p.site}</h1>
<div class="hatena-body"><div class="main"><div id="pager-top"><a class="prev" href="{p.others[0].href}">&lt;{p.tell(p.others[0].moment, "{yyyy}-{mm}-{dd}")}</a> | <a class="next" href="{p.others[1].href}">{p.tell(p.others[1].moment, "{yyyy}-{mm}-{dd}")}&gt;</a></div><div id="days"><div class="day">
{p.when("{yyyy}-{mm}-{dd}", '<h2><span class="date"><a href="/harbor/day">{}</a></span></h2>')}<div class="body"><div class="section"><h3><a href="{p.href}" name="p1"><span class="sanchor">■</span></a> {words} {p.headline}</h3>{p.lead('<p><img src="http://f.hamabe-nikki.example/{file}" class="hatena-fotolife"></p>')}
{p.text("<p>{}</p>", "<h4>{}</h4>", "<blockquote><p>{}</p></blockquote>")}<p class="sectionfooter">{foot}</p></div></div>
<div class="comment"><div class="caption" id="c"><a href="#">コメントを書く</a></div><div class="commentshort">{each(p.comments(3), lambda c: f'<p><span class="canchor">■</span> <span class="commentator">{c.reader}</span> <span class="commentbody">『{c.text}』</span> <span class="timestamp">({p.tell(c.moment, "{yyyy}/{mm}/{dd} {HH}:{MM}")})</span></p>')}</div></div><div class="refererlist"><div class="caption">リンク元</div><ul><li>{p.random.randrange(2, 90)} http://search.example/search?q=x</li><li>{p.random.randrange(2, 90)} http://antenna.example/</li></ul></div></div></div></div>
<div class="sidebar"><div class="hatena-module"><div class="hatena-moduletitle">プロフィール</div><div class="hatena-modulebody">{p.say("about_site")}</div></div><div class="hatena-module"><div class="hatena-moduletitle">カレンダー</div><div class="hatena-modulebody"><table class="calendar"><tr><td colspan="7">&lt;&lt; {p.tell(p.now, "{yyyy}/{mm}")} &gt;&gt;</td></tr><tr>{each(range(1, 29), lambda n: f"<td>{n}</td>")}</tr></table></div></div><div class="hatena-module"><div class="hatena-moduletitle">最新タイトル</div><div class="hatena-modulebody"><ul>{each(p.others[2:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div></div><div class="hatena-module">Page view: {p.random.randrange(9999, 999999)}</div></div></div></body></html>"""
