"""Weblogs of the first ten years."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=5,
    kind="weblogs",
    language="en",
    site="Letters from Kestrel Bay",
    address="http://www.kestrelbayletters.example/archives/{id}.html",
    year=2004,
    captions=False,
    related=False,
    section=True,
)
def set_movable_type(p: Sheet) -> str:
    """Movable Type: the day as heading above, "Posted by … at" below the text, trackbacks and comments after."""
    comments = each(
        p.comments(4),
        lambda c: (
            f'<p>{c.text}</p><span class="posted">Posted by: <a href="http://example.org/">{c.reader}</a> '
            f"on {p.tell(c.moment, '{month} {d}, {yyyy} {hh}:{MM} {half}')}</span>"
        ),
    )
    pings = each(
        p.others[:2],
        lambda t: (
            f'<p>&raquo; <a href="http://elsewhere.example/{t.picture}">{t.headline}</a> from elsewhere<br>'
            f'{t.summary} <a href="http://elsewhere.example/{t.picture}">[Read More]</a></p>'
            f'<p class="posted">Tracked on {p.tell(t.moment, "{month} {d}, {yyyy} {hh}:{MM} {half}")}</p>'
        ),
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN">
<html><head><title>{p.site}: {p.headline}</title><link rel="stylesheet" href="/styles-site.css"></head><body>
<div id="banner"><h1><a href="/">{p.site}</a></h1><span class="description">{p.say("about_site")}</span></div>
<div id="container"><div class="blog">
<div id="menu"><a href="{p.others[0].href}">&laquo; {p.others[0].headline}</a> | <a href="/">Main</a> |
<a href="{p.others[1].href}">{p.others[1].headline} &raquo;</a></div></div>
<div class="blogbody">{p.when("{month} {dd}, {yyyy}", '<h2 class="date">{}</h2>')}
<h3 class="title">{p.headline}</h3>
{p.text("<p>{}</p>", "<p><strong>{}</strong></p>", "<blockquote><p>{}</p></blockquote>")}
<a name="more"></a>
<span class="posted">{p.names("Posted by {} ")}{p.when("{month} {dd}, {yyyy} {hh}:{MM} {half}", "at {} ")}in <a href="/archives/cat_3.html">{p.section}</a></span><br></div>
<div class="comments-head"><a name="trackbacks"></a>Trackback Pings</div><div class="comments-body">{pings}</div>
<div class="comments-head"><a name="comments"></a>{p.say("comments")}</div><div class="comments-body">{comments}</div>
<div class="comments-head">{p.say("comment_form")}</div><div class="comments-body">
<form><p>{p.say("comment_terms")}</p>{each(p.list("comment_fields"), lambda f: f"<label>{f}</label><input>")}</form></div>
</div></body></html>"""


@skin(
    number=6,
    kind="weblogs",
    language="pt",
    site="Diário da Serra",
    address="http://diariodaserra.example/{yyyy}/{mm}/{slug}.html",
    year=2010,
    keywords=True,
)
def set_blogger(p: Sheet) -> str:
    """Blogger: the title in h3, "postado por … às" in the foot with labels, picture and caption in a table."""
    picture = (
        '<table align="center" class="tr-caption-container" style="margin-left:auto"><tbody><tr><td>'
        '<a href="http://1.bp.example/{file}"><img border="0" src="http://1.bp.example/s320/{file}" /></a></td></tr>'
        '<tr><td class="tr-caption">{caption}</td></tr></tbody></table>'
    )
    archive = each(
        range(1, p.now.month + 1),
        lambda m: (
            f"<li class='archivedate'><a href='/{p.now.year}_{m:02}_01_archive.html'>"
            f"{p.list('months')[int(str(m)) - 1]}</a> ({p.random.randrange(2, 40)})</li>"
        ),
    )
    comments = each(
        p.comments(3),
        lambda c: (
            f'<dt><a href="http://www.blogger.example/profile/1">{c.reader}</a> disse...</dt><dd><p>{c.text}</p></dd>'
            f'<dd class="comment-footer"><a href="#c1">{p.tell(c.moment, "{d} de {month} de {yyyy} {HH}:{MM}")}</a></dd>'
        ),
    )
    return f"""<html dir='ltr'><head><title>{p.site}: {p.headline}</title></head><body>
<div class='navbar'><iframe src='//www.blogger.example/navbar'></iframe></div>
<div id='header'><h1 class='title'><a href='/'>{p.site}</a></h1><p class='description'>{p.say("about_site")}</p></div>
<div id='main'><div class='blog-posts hfeed'><div class='date-outer'>
{p.when("{weekday}, {d} de {month} de {yyyy}", "<h2 class='date-header'><span>{}</span></h2>")}
<div class='post hentry'><a name='5543'></a><h3 class='post-title entry-title'>{p.headline}</h3>
<div class='post-header-line-1'></div><div class='post-body entry-content'>
{p.lead(picture)}
<div style="text-align: justify;">{p.text("{}<br /><br />", "<b>{}</b><br /><br />", "<i>{}</i><br /><br />", picture=picture)}</div>
<div style='clear: both;'></div></div>
<div class='post-footer'><div class='post-footer-line'><span class='post-author vcard'>{p.names("Postado por <span class='fn'>{}</span>")}</span>
<span class='post-timestamp'>{p.when("{HH}:{MM}", "às {}")}</span> <span class='post-comment-link'></span></div>
<div class='post-footer-line'><span class='post-labels'>Marcadores: {", ".join(f"<a href='/search/label/{k}' rel='tag'>{k}</a>" for k in p.keywords)}</span></div></div></div>
<div class='similar'><h4>{p.say("related")}</h4><ul>{each(p.related, lambda t: f"<li><a href='{t.href}'>{t.headline}</a> - {p.tell(t.moment, '{dd}/{mm}/{yyyy}')}</li>")}</ul></div>
<div class='comments' id='comments'><h4>3 {p.say("comments").lower()}:</h4><dl>{comments}</dl></div>
</div></div></div>
<div id='sidebar'><div class='widget BlogArchive'><h2>Arquivo</h2><ul>{archive}</ul></div>
<div class='widget Stats'><h2>Visitas</h2><span>{p.random.randrange(10000, 99999)}</span></div>
<div class='widget PopularPosts'><h2>{p.say("most_read")}</h2>{each(p.others[:4], lambda t: f"<div class='item-title'><a href='{t.href}'>{t.headline}</a></div><div class='item-snippet'>{t.summary}</div>")}</div></div>
</body></html>"""


@skin(
    number=7,
    kind="weblogs",
    language="ru",
    site="Записки с Малых Дубков",
    address="http://dubki.journals.example/{id}.html",
    year=2009,
    captions=False,
    related=False,
    keywords=True,
)
def set_journal(p: Sheet) -> str:
    """A hosted journal: user and time in a table beside the portrait, mood and music, tags above the text, threads of comments."""
    thread = each(
        enumerate(p.comments(4)),
        lambda n: (
            f'<div style="margin-left:{25 * (n[0] % 3)}px"><table bgcolor="#e2e2e2"><tr><td><b>{n[1].reader}</b><br>{p.tell(n[1].moment, "{yyyy}-{mm}-{dd} {HH}:{MM} (UTC)")}<br><a href="#t{n[0]}">Ссылка</a> | <a href="#">Ответить</a></td></tr></table>{n[1].text}</div>'
        ),
    )
    return f"""<html><head><title>{p.headline} - {p.site}</title></head><body><table border="0" width="100%"><tr><td align="left"><table border="0"><tr><td rowspan="2"><img src="/userpic/1"></td>
<td valign="bottom"><font face="Arial">{p.names("<b>{}</b>", house=True)}{p.when("{yyyy}-{mm}-{dd} {HH}:{MM}:00", "<br>@ <b>{}</b>")}</font></td></tr></table></td>
<td align="right"><a href="{p.others[0].href}">&lt;&lt;</a> <a href="#">В избранное</a> <a href="{p.others[1].href}">&gt;&gt;</a></td></tr></table>
<p><font face="Arial"><i><b>{p.headline}</b></i></font></p><div class="ljtags"><b>Метки:</b> {", ".join(f'<a href="/tag/{k}">{k}</a>' for k in p.keywords)}</div>
<p><font face="Arial"><b>Настроение:</b> рабочее<br><b>Музыка:</b> радио за стеной</font></p>
<div style="margin-left:30px">{p.lead('<img src="http://pics.example/{file}"><br>')}{p.text("{}<br /><br />", "<b>{}</b><br /><br />", "<i>{}</i><br /><br />", picture='<img src="http://pics.example/{file}"><br>')}</div>
<center><p>[ <a href="#c">{p.say("comments")}: 4</a> | <a href="#">{p.say("comment_form")}</a> ]</p></center><hr>{thread}
<hr><form>{p.say("comment_terms")}<br>{each(p.list("comment_fields"), lambda f: f"{f}: <input><br>")}</form></body></html>"""


@skin(
    number=8,
    kind="weblogs",
    language="es",
    site="Cuaderno de Valdeflores",
    address="http://www.cuadernovaldeflores.example/articulo/{id}/{slug}",
    year=2006,
    section=True,
)
def set_textpattern(p: Sheet) -> str:
    """A hand-made weblog of definition lists: headline in dt, text in dd, the line of facts between two slashes below, an archive by month."""
    photo = '<span class="foto"><img src="/images/{file}" alt="" /> <em>{caption}</em></span>'
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html><head><title>{p.site} / {p.headline}</title></head><body><div id="accessibility"><a href="#content">Saltar al texto</a></div>
<div id="head"><p id="site-name"><a href="/">{p.site}</a></p><p id="site-slogan">{p.say("about_site")}</p></div>
<div id="sidebar-1"><dl><dt>Meses</dt>{each(range(1, 7), lambda m: f"<dd><a href='/m/{m}'>{p.list('months')[int(str(m)) - 1]} {p.now.year}</a> ({p.random.randrange(3, 30)})</dd>")}</dl><dl><dt>{p.say("latest")}</dt>{each(p.others[:5], lambda t: f"<dd>{p.tell(t.moment, '{d} {mon} {yyyy}')}: <a href='{t.href}'>{t.headline}</a></dd>")}</dl></div>
<div id="content"><dl class="entrada"><dt>{p.headline}</dt><dd>{p.lead(photo)}{p.text("<p>{}</p>", "<p><strong>{}</strong></p>", "<p><q>{}</q></p>", picture=photo)}
<p class="datos">{p.names("{} / ")}{p.when("{d} de {month} de {yyyy}, {HH}:{MM}", "{} / ")}<a href="/s">{p.section}</a> / <a href="#">Enlace</a></p></dd></dl>
<dl class="vecinas"><dt>{p.say("read_also")}</dt>{each(p.related, lambda t: f"<dd><a href='{t.href}'>{t.headline}</a> <small>{p.tell(t.moment, '{dd}.{mm}.{yyyy}')}</small></dd>")}</dl>
<h2 id="comment">{p.say("comments")}</h2><ol>{each(p.comments(3), lambda c: f"<li><p>{c.text}</p><p><cite>{c.reader}</cite> {p.tell(c.moment, '{d} {month} {yyyy}, {HH}:{MM}')} #</p></li>")}</ol><form><h3>{p.say("comment_form")}</h3><p>{p.say("comment_terms")}</p></form></div>
<div id="foot">{p.now.year}, {p.say("copyright")}</div></body></html>"""
