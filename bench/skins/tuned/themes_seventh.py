"""Themes that come with a system."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=137,
    kind="themes",
    language="pt",
    site="Jornal da Serra Alta",
    address="http://www.jornaldaserraalta.example/node/{id}",
    year=2009,
    section=True,
    keywords=True,
)
def set_blue_default(p: Sheet) -> str:
    """The blue default theme of a free system's sixth version: the site's name as h1 and the headline as h2, "Enviado por … em …" in a span under it, section and key words as one inline list of terms, captions as bold lines under right-hand pictures, links "comentar" and readings, a block of recent comments by age."""
    photo = '<div class="image-attach-body" style="width:200px;float:right"><img src="/sites/default/files/images/{file}" alt="" class="image thumbnail" width="200" height="150" /><div><strong>{caption}</strong></div><div class="credito">Crédito: {credit}</div></div>'
    line = (p.names("Enviado por {}", ", ", " e ") or "Enviado por admin") + p.when(
        "{d} {month}, {yyyy} - {HH}:{MM}", " em {}"
    )
    talk = each(
        p.comments(2),
        lambda c: (
            f'<div class="comment clear-block"><span class="submitted">{p.tell(c.moment, "{d} {month}, {yyyy} - {HH}:{MM}")} — {c.reader}</span><h3><a href="#comment-1" class="active">{c.text[:22]}</a></h3><div class="content"><p>{c.text}</p></div><ul class="links"><li class="first last"><a href="/comment/reply/1">responder</a></li></ul></div>'
        ),
    )
    terms = [p.section, *p.keywords]
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html lang="pt-br"><head><title>{p.headline} | {p.site}</title></head><body class="sidebars"><div id="header-region" class="clear-block"></div><div id="wrapper"><div id="container" class="clear-block"><div id="header"><div id="logo-floater"><h1><a href="/" title="{p.site}"><img src="/themes/garland/logo.png" alt="{p.site}" id="logo" /><span>{p.site}</span></a></h1></div><ul class="links primary-links">{each(p.list("sections"), lambda s: f"<li><a href='/taxonomy/term/1'>{s}</a></li>")}</ul></div>
<div id="sidebar-left" class="sidebar"><div class="block block-search"><div class="content"><form><label>Buscar neste site:</label><input /></form></div></div><div class="clear-block block block-user"><h2>Navegação</h2><div class="content"><ul class="menu"><li class="leaf"><a href="/tracker">Artigos recentes</a></li><li class="leaf"><a href="/aggregator">Leitor de notícias</a></li></ul></div></div><div class="block block-poll"><h2>Enquete</h2><div class="content"><div class="poll"><div class="title">{p.say("poll")}</div>{each(p.list("poll_options"), lambda o: f"<div class='text'>{o}</div><div class='percent'>{p.random.randrange(10, 50)}%</div>")}<div class="total">Total de votos: {p.random.randrange(20, 400)}</div></div></div></div></div>
<div id="center"><div id="squeeze"><div class="right-corner"><div class="left-corner"><div class="breadcrumb"><a href="/">{p.say("home")}</a></div><h2>{p.headline}</h2><div class="clear-block"><div id="node-{p.random.randrange(10**4)}" class="node"><span class="submitted">{line}</span><div class="content clear-block">{p.lead(photo)}{p.text("<p>{}</p>", "<h3>{}</h3>", "<blockquote><p>{}</p></blockquote>", "<li>{}</li>", "<ul>{}</ul>", photo)}</div><div class="clear-block"><div class="meta"><div class="terms"><ul class="links inline">{each(terms, lambda k: f'<li class="taxonomy_term_1"><a href="/taxonomy/term/1" rel="tag" title="">{k}</a></li>')}</ul></div></div><div class="links"><ul class="links inline"><li class="comment_add first"><a href="/comment/reply/1">Adicionar um comentário</a></li><li class="statistics_counter last"><span>{p.random.randrange(40, 2000)} leituras</span></li></ul></div></div></div>
<div class="block-similar"><h2>{p.say("related")}</h2><div class="item-list"><ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div></div><div id="comments">{talk}</div></div></div></div></div></div>
<div id="sidebar-right" class="sidebar"><div class="block block-node"><h2>{p.say("latest")}</h2><div class="content"><div class="item-list"><ul>{each(p.others[:5], lambda t: f'<li><a href="{t.href}">{t.headline}</a> <em>{p.tell(t.moment, "{dd}/{mm}/{yyyy} - {HH}:{MM}")}</em></li>')}</ul></div></div></div><div class="block block-comment"><h2>Comentários recentes</h2><div class="content"><ul>{each(p.others[5:8], lambda t: f'<li><a href="{t.href}">Re: {t.headline[:20]}</a><br />{p.random.randrange(2, 7)} dias 4 horas atrás</li>')}</ul></div></div><div class="block"><h2>Usuários online</h2><div class="content">No momento há <em>0 usuários</em> e <em>{p.random.randrange(2, 30)} visitantes</em> online.</div></div></div></div></div>
<div id="footer">© 2006-{p.now.year} {p.site}. {p.say("copyright")}</div></body></html>"""


@skin(
    number=138,
    kind="themes",
    language="pl",
    site="Gazeta Doliny",
    address="https://gazetadoliny.example/{yyyy}/{mm}/{slug}/",
    year=2016,
    precision="day",
    section=True,
    keywords=True,
)
def set_yearly_default(p: Sheet) -> str:
    """A yearly default theme with its bar at the left: the featured picture with its caption over the headline, day, writer, categories and tags behind labels for screen readers in the entry's foot, a pingback among readers' voices, neighbours with their pictures, archives by month in the bar."""
    photo = '<figure class="wp-caption alignnone" style="width:660px"><img src="/wp-content/uploads/{file}" alt="" width="660" height="371"><figcaption class="wp-caption-text">{caption} (fot. {credit})</figcaption></figure>'
    top = '<div class="post-thumbnail"><img width="825" height="510" src="/wp-content/uploads/{file}" class="wp-post-image" alt=""><p class="thumbnail-caption">{caption} (fot. {credit})</p></div>'
    foot = p.when(
        "{d} {month} {yyyy}",
        '<span class="posted-on"><span class="screen-reader-text">Opublikowano </span><a href="#">{}</a></span>',
    ) + p.names(
        '<span class="byline"><span class="author vcard"><span class="screen-reader-text">Autor </span><a class="url fn n" href="/author/x/">{}</a></span></span>',
        '</a>, <a class="url fn n" href="/author/y/">',
        '</a> i <a class="url fn n" href="/author/z/">',
        house=True,
    )
    talk = each(
        p.comments(3),
        lambda c: (
            f'<li class="comment"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">{c.reader}</b> <span class="says">pisze:</span></div><div class="comment-metadata"><a href="#c"><span>{p.tell(c.moment, "{d} {month} {yyyy} o {HH}:{MM}")}</span></a></div></footer><div class="comment-content"><p>{c.text}</p></div></article></li>'
        ),
    )
    months = each(
        p.others[:4],
        lambda t: f"<li><a href='/x/'>{p.tell(t.moment, '{mm}/{yyyy}')}</a>&nbsp;({p.random.randrange(2, 60)})</li>",
    )
    return f"""<!DOCTYPE html><html lang="pl-PL" class="no-js"><head><title>{p.headline} – {p.site}</title></head><body class="post-template-default single single-post single-format-standard"><div id="page" class="hfeed site"><a class="skip-link screen-reader-text" href="#content">Przeskocz do treści</a><div id="sidebar" class="sidebar"><header id="masthead" class="site-header"><div class="site-branding"><p class="site-title"><a href="/">{p.site}</a></p><p class="site-description">{p.say("about_site")}</p></div></header><div id="secondary" class="secondary"><nav class="main-navigation"><ul class="nav-menu">{each(p.list("sections"), lambda s: f"<li class='menu-item'><a href='/x/'>{s}</a></li>")}</ul></nav><div id="widget-area" class="widget-area"><aside class="widget widget_search"><form><input type="search"></form></aside><aside class="widget widget_recent_entries"><h2 class="widget-title">{p.say("latest")}</h2><ul>{each(p.others[:5], lambda t: f'<li><a href="{t.href}">{t.headline}</a> <span class="post-date">{p.tell(t.moment, "{d} {month} {yyyy}")}</span></li>')}</ul></aside><aside class="widget widget_archive"><h2 class="widget-title">Archiwa</h2><ul>{months}</ul></aside><aside class="widget widget_text"><h2 class="widget-title">{p.say("donate")}</h2><div class="textwidget"><p>{p.say("donate_text")}</p></div></aside></div></div></div>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main"><article id="post-{p.random.randrange(10**4)}" class="post type-post status-publish format-standard hentry">{p.lead(top)}<header class="entry-header"><h1 class="entry-title">{p.headline}</h1></header><div class="entry-content">{p.text("<p>{}</p>", "<h3>{}</h3>", "<blockquote><p>{}</p></blockquote>", "<li>{}</li>", "<ul>{}</ul>", photo)}<div class="yarpp-related"><h3>{p.say("related")}:</h3><ol>{each(p.related, lambda t: f'<li><a href="{t.href}" rel="bookmark">{t.headline}</a> <small>{t.summary}</small></li>')}</ol></div></div>
<footer class="entry-footer">{foot}<span class="cat-links"><span class="screen-reader-text">Kategorie </span><a href="/kategoria/x/" rel="category tag">{p.section}</a></span><span class="tags-links"><span class="screen-reader-text">Tagi </span>{", ".join(f'<a href="/tag/x/" rel="tag">{k}</a>' for k in p.keywords)}</span></footer></article>
<div id="comments" class="comments-area"><h2 class="comments-title">4 myśli na temat “{p.headline}”</h2><ol class="comment-list"><li class="pingback"><div class="comment-body">Pingback: <a href="http://x.example/" rel="external nofollow">{p.others[6].headline} | Przegląd prasy</a></div></li>{talk}</ol><div id="respond" class="comment-respond"><h3 class="comment-reply-title">{p.say("comment_form")}</h3><form><p class="comment-notes">{p.say("comment_terms")}</p>{each(p.list("comment_fields"), lambda f: f"<p><label>{f}</label><input></p>")}</form></div></div>
<nav class="navigation post-navigation"><h2 class="screen-reader-text">Nawigacja wpisu</h2><div class="nav-links"><div class="nav-previous"><a href="{p.others[0].href}" rel="prev"><span class="meta-nav">Poprzedni</span> <span class="screen-reader-text">Poprzedni wpis:</span> <span class="post-title">{p.others[0].headline}</span></a></div><div class="nav-next"><a href="{p.others[1].href}" rel="next"><span class="meta-nav">Następny</span> <span class="post-title">{p.others[1].headline}</span></a></div></div></nav></main></div></div><footer id="colophon" class="site-footer"><div class="site-info">© {p.now.year} {p.site}. Dumnie wspierane przez wolne oprogramowanie</div></footer></div></body></html>"""
