"""Weblogs at two hosts of their countries."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=199,
    kind="weblogs",
    language="pt",
    site="Vila em Notícia",
    address="https://vilaemnoticia.blogs.example/{slug}-{id}",
    year=2010,
    keywords=True,
)
def set_portuguese_host(p: Sheet) -> str:
    """A Portuguese host of weblogs: the day with its weekday as a heading of its own, the headline as a link in h2, captions in smallest letters under centred pictures, tags under the text, then "publicado por … às …" and a row of links with bars, "ler também" as last lines of the post, voices with "De … a …" in one line, a column of search, calendar, recent posts and archives by month."""
    photo = '<p style="text-align: center;"><img style="border: 0px none;" src="http://fotos.blogs.example/fotos/vila/{file}" alt="" width="400" /><br /><span style="font-size: xx-small;">{caption}. Foto: {credit}</span></p>'
    day = p.when("{weekday}, {d} de {month} de {yyyy}", '<div class="date"><h4>{}</h4></div>')
    clock = p.when("{HH}:{MM}", " às {}")
    writers = p.names("publicado por <a href='/perfil'>{}</a>", ", ", " e ", house=True)
    related = each(p.related, lambda t: f'<br /><a href="{t.href}">{t.headline}</a>')
    voices = each(
        p.comments(2),
        lambda c: (
            f'<div class="commententry"><div class="commentinfo">De <strong>{c.reader}</strong> a {p.tell(c.moment, "{d} de {month} de {yyyy} às {HH}:{MM}")}</div><div class="commentbody">{c.text}</div><a class="reply">responder</a></div>'
        ),
    )
    recent = each(p.others[:6], lambda t: f'<li>. <a href="{t.href}">{t.headline}</a></li>')
    months = each(p.others[2:7], lambda t: f'<li>. <a href="/arquivo/x">{p.tell(t.moment, "{month} {yyyy}")}</a></li>')
    numbers = each(range(1, 29), lambda n: f"<td>{n}</td>" + ("</tr><tr>" if n % 7 == 0 else ""))
    links = " | ".join(
        (
            f'<a href="{p.href}" class="permalink">link do post</a>',
            '<a href="#comentar">comentar</a>',
            '<a href="#comentarios">ver comentários (2)</a>',
            '<a href="/fav">favorito</a>',
        )
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>{p.headline} - {p.site}</title></head><body><div id="topbar"><a href="http://blogs.example/">Blogs</a> <a>Criar blog</a> <a>Pesquisar</a> <a>Entrar</a></div><div id="container"><div id="header"><h1><a href="/">{p.site}</a></h1><p class="description">{p.say("about_site")}</p></div>
<div id="center"><div class="content">{day}<div class="post" id="post{p.random.randrange(1000, 99999)}"><div class="title"><h2><a href="{p.href}">{p.headline}</a></h2></div><div class="postbody">{p.lead(photo)}{p.text('<p style="text-align: justify;">{}</p>', "<p><strong>{}</strong></p>", '<p style="text-align: justify;"><em>{}</em></p>', picture=photo)}<p><strong>{p.say("read_also")}:</strong>{related}</p></div><div class="tags">tags: {", ".join(f'<a rel="tag" href="/tag/x">{k}</a>' for k in p.keywords)}</div><div class="footer">{writers}{clock}<br />{links}</div></div></div>
<div class="comments" id="comentarios"><h3>2 comentários:</h3>{voices}<h3 id="comentar">{p.say("comment_form")}</h3><p>{p.say("comment_terms")}</p>{each(p.list("comment_fields"), lambda f: f'<label>{f}</label><input type="text" />')}</div></div>
<div id="right"><div class="module"><h3>.pesquisar</h3><input type="text" /></div><div class="module"><h3>.{p.tell(p.now, "{month} {yyyy}")}</h3><table class="calendar"><tr>{numbers}</tr></table></div><div class="module"><h3>.posts recentes</h3><ul>{recent}</ul></div><div class="module"><h3>.arquivos</h3><ul>{months}</ul></div><div class="module"><h3>.{p.say("poll")}</h3>{each(p.list("poll_options"), lambda o: f'<input type="radio" />{o}<br />')}</div><div class="module">{p.random.randrange(1000, 99999)} {p.say("views")}</div></div></div></body></html>"""


@skin(
    number=200,
    kind="weblogs",
    language="fr",
    site="Chroniques du canton",
    address="http://chroniques-du-canton.blogs.example/{yyyy}/{mm}/{slug}.html",
    year=2015,
    precision="day",
    keywords=True,
)
def set_french_host(p: Sheet) -> str:
    """A French host of weblogs in its second shape: the headline as a link in h2, "Publié le … par …" in one line and subjects with signs under it, the text cut into sections of words and pictures with captions as paragraphs under them, share keys, a call to follow by mail, "Vous aimerez aussi" as a row of pictures, neighbours, voices with initials and short days, a column of recent posts, the host's bar."""
    photo = '<div class="ob-section ob-section-images ob-default"><div class="ob-row-1-col"><a href="http://img.blogs.example/{file}" class="ob-link-img"><img class="ob-cell ob-img ob-media" src="http://img.blogs.example/{file}" alt=""/></a></div><p class="ob-desc">{caption} - {photo} : {credit}</p></div>'.replace(
        "{photo}", p.say("photo")
    )
    section = '<div class="ob-section ob-section-html"><div class="ob-text">{}</div></div>'
    when = p.when("{d} {month} {yyyy}", "Publié le <span>{}</span>")
    writers = p.names("par <span>{}</span>", ", ", " et ")
    line = " ".join(part for part in (when, writers) if part)
    also = each(
        p.related,
        lambda t: (
            f'<div class="ob-related-item"><a href="{t.href}"><div class="ob-related-img" style="background-image:url(/{t.picture})"></div><div class="ob-related-title">{t.headline}</div></a></div>'
        ),
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f'<div class="ob-comment"><div class="ob-user-avatar">{c.reader[0]}</div><div class="ob-message"><span class="ob-user"><span class="ob-name">{c.reader}</span> <span class="ob-date">{p.tell(c.moment, "{dd}/{mm}/{yyyy} {HH}:{MM}")}</span></span><p class="ob-text">{c.text}</p><a class="ob-reply">Répondre</a></div></div>'
        ),
    )
    recent = each(
        p.others[:6],
        lambda t: (
            f'<li><a href="{t.href}">{t.headline}</a> <span class="recent-date">{p.tell(t.moment, "{d} {month} {yyyy}")}</span></li>'
        ),
    )
    follow = f'<div class="ob-newsletter"><p>Pour être informé des derniers articles, inscrivez vous :</p><input type="email"/><button>{p.say("newsletter")}</button></div>'
    return f"""<!DOCTYPE html><html lang="fr"><head><title>{p.headline} - {p.site}</title></head><body><div class="ob-bar"><a href="http://www.blogs.example/">Le portail des blogs</a> <a>Suivre ce blog</a> <a>Administration</a> <a>Créer mon blog</a></div><div id="global"><header id="header"><div id="top"><h1><a href="/">{p.site}</a></h1><p class="baseline">{p.say("about_site")}</p></div><nav><ul><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/tag/x/">{s}</a></li>')}<li><a href="/contact">Contact</a></li></ul></nav></header>
<div id="main"><div id="articles"><article class="post"><div class="post-title"><h2><a href="{p.href}">{p.headline}</a></h2></div><p class="post-infos">{line}</p><p class="ob-tags">{", ".join(f'<a href="/tag/x/">#{k}</a>' for k in p.keywords)}</p><div class="post-content"><div class="ob-sections">{p.lead(photo)}{p.text(section.format("<p>{}</p>"), section.format("<h3>{}</h3>"), '<div class="ob-section ob-section-quote"><blockquote><p>{}</p></blockquote></div>', "<li>{}</li>", section.format("<ul>{}</ul>"), photo)}</div></div><div class="ob-share"><a>Partager cet article</a> <a>Tweet</a> <a>Repost <span>0</span></a></div>{follow}<div class="ob-related"><h3>Vous aimerez aussi :</h3><div class="ob-related-row">{also}</div></div>
<div class="ob-paging"><a href="{p.others[6].href}" class="prev">« {p.others[6].headline}</a> <a href="/">Retour à l'accueil</a> <a href="{p.others[7].href}" class="next">{p.others[7].headline} »</a></div><div class="ob-comments"><h3>Commenter cet article</h3><p>{p.say("comment_terms")}</p><textarea></textarea>{voices}</div></article></div>
<aside id="sidebar"><div class="widget"><h4>Présentation</h4><p>{p.say("about_site")}</p></div><div class="widget"><h4>Articles récents</h4><ul>{recent}</ul></div><div class="widget"><h4>{p.say("donate")}</h4><p>{p.say("donate_text")}</p></div></aside></div><footer id="footer"><p>{p.say("copyright")} © {p.now.year} - <a>Signaler un abus</a> - <a>C.G.U.</a> - <a>Cookies et données personnelles</a></p></footer></div></body></html>"""
