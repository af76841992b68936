"""Local news at weblog hosts of America and Portugal."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=209,
    kind="weblogs",
    language="en",
    site="Tidewater Township Notes",
    address="http://tidewatertownship.blogs.example/notes/{yyyy}/{mm}/{slug}.html",
    year=2007,
    section=True,
)
def set_paid_blog_host(p: Sheet) -> str:
    """A township's weblog at a host that one paid for: the blog's name as h1, "« … | Main | … »" over the entry, the day alone as heading, headline in h3, pictures that open in windows with a line in small italics, "More from the Notes" at the entry's end, then one foot line "Posted by … on … at … in" with section, permanent link and TrackBack, the TrackBack's address and pings, comments with "Posted by:" and the moment below each, a terms notice, columns of recent posts, archives and a list of books."""
    photo = '<p><a href="/.shared/image.html?/photos/{file}" class="image-link"><img class="image-full" title="" src="/photos/{file}" border="0" alt="" style="margin: 0px 0px 5px 5px; float: right;" /></a><span style="font-size: 0.8em;"><em>{caption}</em></span></p>'
    head = p.when("{month} {dd}, {yyyy}", '<h2 class="date-header">{}</h2>')
    foot = p.names("Posted by <a>{}</a>", "</a>, <a>", "</a> and <a>", house=True)
    foot += p.when("{month} {dd}, {yyyy} at {hh}:{MM} {HALF}", " on {}")
    foot += f' in <a href="/notes/x/">{p.section}</a>'
    more = "<br />".join(f'<a href="{t.href}">{t.headline}</a>' for t in p.related)
    said = each(
        p.comments(3),
        lambda c: (
            f'<a id="c{c.moment.minute}{c.moment.hour}"></a><div class="comment"><div class="comment-content"><p>{c.text}</p></div><p class="comment-footer">Posted by: {c.reader} | <a href="#c">{p.tell(c.moment, "{month} {dd}, {yyyy} at {hh}:{MM} {HALF}")}</a></p></div>'
        ),
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" id="typepad-standard"><head><title>{p.site}: {p.headline}</title></head><body class="layout-two-column-right"><div id="container"><div id="container-inner" class="pkg"><div id="banner"><div id="banner-inner" class="pkg"><h1 id="banner-header"><a href="/notes/" accesskey="1">{p.site}</a></h1><h2 id="banner-description">Zoning, oysters, schools and the ferry</h2></div></div><div id="pagebody"><div id="pagebody-inner" class="pkg"><div id="alpha"><div id="alpha-inner" class="pkg"><p class="content-nav"><a href="{p.others[5].href}">&laquo; {p.others[5].headline}</a> | <a href="/notes/">Main</a> | <a href="{p.others[6].href}">{p.others[6].headline} &raquo;</a></p>
{head}<div class="entry" id="entry-{p.random.randrange(10**7, 10**8)}"><h3 class="entry-header">{p.headline}</h3><div class="entry-content"><div class="entry-body">{p.lead(photo)}{p.text("<p>{}</p>", "<p><strong>{}</strong></p>", "<blockquote><p>{}</p></blockquote>", "<li>{}</li>", "<ul>{}</ul>", photo)}</div><div id="more" class="entry-more"><p><strong>More from the Notes:</strong><br />{more}</p></div></div><p class="entry-footer"><span class="post-footers">{foot}</span> <span class="separator">|</span> <a class="permalink" href="{p.href}">Permalink</a></p></div>
<div class="trackbacks"><h3 class="trackbacks-header"><a id="trackback"></a>TrackBack</h3><div class="trackbacks-info"><p>TrackBack URL for this entry:<br />http://www.blogs.example/t/trackback/{p.random.randrange(10**6, 10**7)}</p><p>Listed below are links to weblogs that reference <a href="{p.href}">{p.headline}</a>:</p></div></div>
<div class="comments"><h3 class="comments-header"><a id="comments"></a>{p.say("comments")}</h3><div class="comments-content">{said}</div><form><div class="comments-open"><h2 class="comments-open-header">Post a comment</h2><div class="comments-open-moderate">{p.say("comment_terms")}</div><div class="comments-open-moderate">If you have a TypeKey or TypePad account, please <a>Sign In</a></div>{each(p.list("comment_fields"), lambda f: f"<p><label>{f}:</label><input /></p>")}<input type="submit" value="Post" /></div></form></div></div></div>
<div id="beta"><div id="beta-inner" class="pkg"><div class="module-photo module"><img src="/photos/ferry.jpg" alt="" /></div><div class="module-list module"><h2 class="module-header">About</h2><div class="module-content"><p>{p.say("about_site")}</p></div></div><div class="module-archives module"><h2 class="module-header">Recent Posts</h2><div class="module-content"><ul class="module-list">{each(p.others[:6], lambda t: f'<li class="module-list-item"><a href="{t.href}">{t.headline}</a></li>')}</ul></div></div><div class="module-comments module"><h2 class="module-header">Recent Comments</h2><div class="module-content"><ul class="module-list">{each(zip(p.comments(3), p.others[3:6], strict=True), lambda n: f'<li class="module-list-item">{n[0].reader} on <a href="{n[1].href}">{n[1].headline}</a></li>')}</ul></div></div><div class="module-archives module"><h2 class="module-header">Archives</h2><div class="module-content"><ul class="module-list">{each(range(5), lambda n: f"<li class='module-list-item'><a href='/notes/x/'>{p.list('months')[(p.now.month - 1 - n) % 12]} {p.now.year - (p.now.month <= n)}</a></li>")}</ul></div></div><div class="module-typelist module"><h2 class="module-header">On the nightstand</h2><div class="module-content"><p>Hollis Greer: The Oyster Wars of 1894</p><p>M. T. Vance: How Ferries Work</p></div></div><div class="module-syndicate module"><div class="module-content"><a>Subscribe to this blog's feed</a></div></div><div class="module-powered module"><div class="module-content">Blog powered by a host<br />Member since 09/2004</div></div></div></div></div></div></div></div></body></html>"""


@skin(
    number=210,
    kind="weblogs",
    language="pt",
    site="A Voz da Lezíria",
    address="http://avozdaleziria.blogs.example/{id}.html",
    year=2010,
    keywords=True,
)
def set_portal_blog_with_parted_time(p: Sheet) -> str:
    """A Portuguese parish's weblog at a portal's host: the portal's bar and a calendar first, weekday and day as a line over the headline in h2 that links to itself, pictures in centred paragraphs with the line under them after a break, "tags:" with the words, then "publicado por … às" with the clock alone, links to the post, to comment and to favourites with bars, comments with days and clocks, "Artigos relacionados" as a list, months and tags with counts beside it."""
    photo = '<p style="text-align: center;"><img style="padding: 10px;" src="http://fotos.blogs.example/{file}" border="0" alt="" width="400" /><br /><span style="font-size: x-small;">{caption}</span></p>'
    day = p.when("{weekday}, {d} de {month} de {yyyy}", '<div class="post_date">{}</div>')
    foot = p.names("publicado por <b>{}</b>", ", ", " e ", house=True) + p.when("{HH}:{MM}", " às {}")
    said = each(
        p.comments(2),
        lambda c: (
            f'<div class="comentario"><div class="comentario_autor">De <b>{c.reader}</b> a {p.tell(c.moment, "{d} de {month} de {yyyy} às {HH}:{MM}")}</div><div class="comentario_texto">{c.text}</div><div class="comentario_links"><a>link do comentário</a> | <a>responder a comentário</a></div></div>'
        ),
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="pt"><head><title>{p.headline} - {p.site}</title></head><body><div id="barra"><a href="http://blogs.example">Blogs</a> <form><input /> <input type="submit" value="pesquisar" /></form> <a>criar blog</a> <a>entrar</a></div><div id="container"><div id="header"><div class="title"><a href="/">{p.site}</a></div><div class="subtitle">Blogue de informação da freguesia e arredores</div></div>
<div id="left"><div class="box"><h3>.mais sobre mim</h3><ul><li><a>ver perfil</a></li><li><a>seguir perfil</a></li></ul><p>{p.random.randrange(3, 60)} seguidores</p></div><div class="box"><h3>.{p.tell(p.now, "{month} {yyyy}")}</h3><table class="calendar"><tr><th>Dom</th><th>Seg</th><th>Ter</th><th>Qua</th><th>Qui</th><th>Sex</th><th>Sab</th></tr><tr><td></td><td>1</td><td>2</td><td><a href="/x">3</a></td><td>4</td><td>5</td><td>6</td></tr><tr><td>7</td><td>8</td><td><a href="/x">9</a></td><td>10</td><td>11</td><td>12</td><td>13</td></tr></table></div><div class="box"><h3>.posts recentes</h3><ul>{each(p.others[:6], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div><div class="box"><h3>.arquivos</h3><ul>{each(range(5), lambda n: f"<li><a href='/x'>{p.list('months')[(p.now.month - 1 - n) % 12]} {p.now.year - (p.now.month <= n)}</a></li>")}</ul></div><div class="box"><h3>.tags</h3><ul>{each(p.list("sections"), lambda s: f"<li><a href='/tag/x'>{s.lower()}</a> ({p.random.randrange(2, 60)})</li>")}<li><a href="/tag">todas as tags</a></li></ul></div><div class="box"><h3>.links</h3><ul><li><a href="http://junta.example">Junta de Freguesia</a></li><li><a href="http://bombeiros.example">Bombeiros Voluntários</a></li></ul></div></div>
<div id="main"><div class="post">{day}<h2 class="post_title"><a href="{p.href}">{p.headline}</a></h2><div class="post_body">{p.lead(photo)}{p.text('<p style="text-align: justify;">{}</p>', "<p><strong>{}</strong></p>", '<p style="text-align: justify;"><em>{}</em></p>', "<li>{}</li>", "<ul>{}</ul>", photo)}</div><div class="post_tags">tags: {", ".join(f'<a rel="tag" href="/tag/x">{k}</a>' for k in p.keywords)}</div><div class="post_footer">{foot}<br /><a href="{p.href}">link do post</a> | <a href="#comentar">comentar</a> | <a href="#comentarios">ver comentários (2)</a> | <a>favorito</a></div></div><div class="relacionados"><h4>Artigos relacionados:</h4><ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a> ({p.tell(t.moment, "{dd}/{mm}/{yyyy}")})</li>')}</ul></div><a name="comentarios"></a><div class="comentarios"><h4>2 comentários:</h4>{said}</div><a name="comentar"></a><div class="comentar"><h4>Comentar post</h4><p>{p.say("comment_terms")}</p><form>{each(p.list("comment_fields"), lambda f: f"<label>{f}</label><input /><br />")}<input type="submit" value="comentar" /></form></div><div class="nav"><a href="{p.others[6].href}">&laquo; anterior</a> | <a href="/">início</a> | <a href="{p.others[7].href}">seguinte &raquo;</a></div></div>
<div id="footer">blogs alojados em blogs.example | <a>reportar abuso</a> | <a>subscrever feeds</a></div></div></body></html>"""
