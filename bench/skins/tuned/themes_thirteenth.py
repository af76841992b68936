"""A theme that American newsrooms without profit share, and a free theme at a Brazilian valley's paper."""

from __future__ import annotations

from ..sheet import Sheet, Teaser, each
from ..skin import skin


@skin(
    number=247,
    kind="themes",
    language="en",
    site="Harbor Commons Report",
    address="http://harborcommons.example/{yyyy}/{mm}/{slug}/",
    year=2015,
    precision="day",
    section=True,
    keywords=True,
)
def set_theme_of_nonprofit_newsrooms(p: Sheet) -> str:
    """A theme that newsrooms without profit share: a bar with a gift button and a ticker of a sister site, the section as a "top tag" over the headline, "By … | day" in a heading of fifth order, sharing keys, the hero picture with credit before caption, a button to republish and a box of letters in the text, "Filed Under:" in a list, boxes "About" each writer, "Read Next" with related stories, neighbours, a featured strip, sticky head with the headline once more."""
    hero = '<div class="hero is-image"><img class="attachment-full wp-post-image" src="/files/{file}" alt=""><p class="wp-media-credit">{credit}</p><p class="wp-caption-text">{caption}</p></div>'
    photo = '<div class="wp-caption module image alignright" style="width:336px"><img src="/files/{file}" alt="" width="336"><p class="wp-media-credit">{credit}</p><p class="wp-caption-text">{caption}</p></div>'
    line = [
        p.names('<span class="by-author"><span class="by">By</span> <span class="author vcard">{}</span></span>'),
        p.when("{month} {d}, {yyyy}", '<time class="entry-date updated dtstamp">{}</time>'),
    ]
    letter = f'<aside class="module type-newsletter-signup align-right"><h3>{p.say("newsletter")}</h3><p>{p.say("newsletter_text")}</p><form><input type="email" placeholder="Email address"><input type="submit" value="Subscribe"></form></aside>'
    about = "".join(
        f'<aside class="widget largo-author-box author-box row-fluid"><h5>About <span class="fn">{name}</span></h5><p>{p.say("about_author", author=name)}</p><ul class="social-links"><li><a>Email</a></li><li><a>More by {name}</a></li></ul></aside>'
        for name in p.authors
    )
    return f"""<!DOCTYPE html><html lang="en-US" class="no-js"><head><meta charset="UTF-8"><title>{p.headline} | {p.site}</title></head><body class="single single-post normal has-sidebar"><div id="top"></div><div class="global-nav-bg"><div class="global-nav"><nav id="top-nav" class="span12"><ul class="top-menu"><li><a href="/about">About</a></li><li><a href="/team">Our team</a></li><li><a href="/republish">Republish our work</a></li></ul><div class="nav-right"><div class="donate-btn"><a href="/donate">Donate Now</a></div><form class="form-search"><input placeholder="Search" type="text"></form></div></nav></div></div><div class="sticky-nav-wrapper"><div class="sticky-nav-holder"><a class="icon-home" href="/">{p.site}</a><span class="sticky-nav-title">{p.headline}</span></div></div><div id="page" class="hfeed clearfix"><header id="site-header" class="clearfix"><h2 class="sitename"><a href="/">{p.site}</a></h2><p class="tagline">{p.say("about_site")}</p></header><nav id="main-nav"><ul class="nav"><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li class="menu-item"><a href="/category/x/">{s}</a></li>')}</ul></nav><div class="dont-miss-bar"><span class="dont-miss">Don&rsquo;t Miss</span> <a href="/topic/x/">Harbor dredging</a> <a href="/topic/y/">School budget</a></div>
<div id="main" class="row-fluid clearfix"><div id="content" class="span8" role="main"><article class="hnews item post type-post clearfix"><header><h5 class="top-tag"><a href="/category/x/">{p.section}</a></h5><h1 class="entry-title">{p.headline}</h1><h5 class="byline">{'<span class="sep"> | </span>'.join(part for part in line if part)}</h5><div class="largo-follow post-social clearfix"><span class="facebook"><a>Share</a></span><span class="twitter"><a>Tweet</a></span><span class="print"><a>Print</a></span><span class="email"><a>Email</a></span></div></header>{p.lead(hero)}<section class="entry-content clearfix">{p.text("<p>{}</p>", "<h3>{}</h3>", "<blockquote><p>{}</p></blockquote>", "<li>{}</li>", "<ul>{}</ul>", photo, {3: letter})}</section><footer class="post-meta bottom-meta"><div class="republish-btn"><a href="/republish">Republish This Story</a><p>You may use this story for free, with credit to {p.site} and a link to this page.</p></div></footer></article>
<div class="article-bottom nocontent"><div class="widget post-tags"><h5 class="widgettitle">{p.say("filed")}:</h5><ul>{each(p.keywords, lambda k: f'<li class="tag"><a href="/tag/x/" rel="tag">{k}</a></li>')}</ul></div>{about}<aside class="widget largo-related-posts"><h3 class="widgettitle">Read Next</h3><ul class="related">{each(p.related, lambda t: f'<li><a href="{t.href}"><img class="attachment-thumbnail" src="/files/{t.picture}" alt=""></a><h4><a href="{t.href}">{t.headline}</a></h4><h5 class="byline"><span class="by-author">By {t.author}</span> | <time class="entry-date">{p.tell(t.moment, "{month} {d}, {yyyy}")}</time></h5></li>')}</ul></aside><nav class="widget largo-prev-next-post-links"><div class="prev-post"><h5>Previous Post</h5><a href="{p.others[5].href}">{p.others[5].headline}</a></div><div class="next-post"><h5>Next Post</h5><a href="{p.others[6].href}">{p.others[6].headline}</a></div></nav></div>
<div id="comments"><h3 id="comments-title">2 Comments</h3><ol class="commentlist">{each(p.comments(2), lambda c: f'<li class="comment"><div class="comment-author vcard"><cite class="fn">{c.reader}</cite> says:</div><div class="comment-meta"><a href="#c">{p.tell(c.moment, "{month} {d}, {yyyy} at {h}:{MM} {half}")}</a></div><div class="comment-body"><p>{c.text}</p></div></li>')}</ol><div id="respond"><h3>Leave a Reply</h3><p>{p.say("comment_terms")}</p><form>{each(p.list("comment_fields"), lambda f: f"<label>{f}</label><input>")}</form></div></div></div>
<aside id="sidebar" class="span4"><div class="widget-area"><aside class="widget widget_text donate"><h3>{p.say("donate")}</h3><p>{p.say("donate_text")}</p></aside><aside class="widget largo-recent-posts"><h3 class="widgettitle">{p.say("latest")}</h3><ul>{each(p.others[:5], lambda t: f'<li><h5><a href="{t.href}">{t.headline}</a></h5><time>{p.tell(t.moment, "{month} {d}, {yyyy}")}</time></li>')}</ul></aside></div></aside></div></div>
<div class="footer-bg clearfix"><footer id="site-footer"><div id="supplementary"><aside class="widget"><h3 class="widgettitle">In Partnership With</h3><p>Public Radio of the Bay</p></aside><aside class="widget"><h3 class="widgettitle">Archives</h3><select><option>Select Month</option><option>{p.tell(p.now, "{month} {yyyy}")}</option></select></aside></div><p class="footer-credit">&copy; Copyright {p.now.year}, {p.site}. {p.say("copyright")}</p></footer></div></body></html>"""


@skin(
    number=248,
    kind="themes",
    language="pt",
    site="Folha do Vale Verde",
    address="https://folhadovaleverde.example/{yyyy}/{mm}/{dd}/{slug}/",
    year=2022,
    precision="day",
    section=True,
    keywords=True,
)
def set_free_theme_you_missed(p: Sheet) -> str:
    """A Brazilian valley's paper on a free theme for news with its English words left in: today, clock and a flash of headlines in the head, section as a label over the headline, a portrait with "Por" and the day with the month first and a clock's sign, the picture's line over its foot, sharing buttons, tags, neighbours with arrows, the writer's box, "Related Post" as pictures with layers of section, headline, day and poster, a form, widgets, "You Missed" at the foot in the same layers."""
    picture = '<div class="mg-single-img"><img class="img-fluid single-featured-image wp-post-image" src="/wp-content/uploads/{file}" alt=""><span class="featured-image-caption">{caption}</span></div>'
    photo = '<figure class="wp-block-image size-large"><img src="/wp-content/uploads/{file}" alt=""><figcaption>{caption} (Foto: {credit})</figcaption></figure>'
    who = p.names(
        '<h4 class="media-heading"><span>Por</span> <a href="/author/x/">{}</a></h4>', ", ", " e ", house=True
    )
    when = p.when(
        "{mon} {d}, {yyyy}",
        '<span class="mg-blog-date"><i class="fas fa-clock"></i> <a href="/arquivo/">{}</a></span>',
    )

    def set_layer(t: Teaser) -> str:
        return f'<div class="col-md-4"><div class="mg-blog-post-3 minh back-img"><div class="mg-blog-inner"><div class="mg-blog-category"><a class="newsup-categories" href="/category/x/">{t.section}</a></div><h4 class="title"><a href="{t.href}" title="Permalink to: {t.headline}">{t.headline}</a></h4><div class="mg-blog-meta"><span class="mg-blog-date"><i class="fas fa-clock"></i> {p.tell(t.moment, "{mon} {d}, {yyyy}")}</span> <a class="auth" href="/author/x/"><i class="fas fa-user-circle"></i>{t.author}</a></div></div></div></div>'

    return f"""<!DOCTYPE html><html lang="pt-BR"><head><meta charset="UTF-8"><title>{p.headline} - {p.site}</title></head><body class="post-template-default single single-post wp-embed-responsive ta-hide-date-author-in-list"><div id="page" class="site"><a class="skip-link screen-reader-text" href="#content">Pular para o conteúdo</a><div class="wrapper" id="custom-background-css"><header class="mg-headwidget"><div class="mg-head-detail hidden-xs"><div class="container-fluid"><ul class="info-left"><li>{p.tell(p.now, "{weekday}. {mon} {nth}, {yyyy}")} <span id="time" class="time">{p.tell(p.now, "{h}:{MM}:{SS} {HALF}")}</span></li></ul><ul class="mg-social info-right"><li><a>Facebook</a></li><li><a>Instagram</a></li></ul></div></div><div class="mg-nav-widget-area-back"><div class="site-branding-text"><p class="site-title"><a href="/" rel="home">{p.site}</a></p><p class="site-description">Notícias do Vale e região</p></div></div><div class="mg-menu-full"><nav class="navbar"><ul class="nav navbar-nav"><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li class="menu-item"><a href="/category/x/">{s}</a></li>')}</ul></nav></div></header><section class="mg-latest-news-sec"><div class="mg-latest-news"><div class="bn_title"><h2>{p.say("latest")}</h2></div><div class="mg-latest-news-slider marquee">{each(p.others[:4], lambda t: f'<a href="{t.href}"><i class="fa fa-chevron-right"></i><span>{t.headline}</span></a>')}</div></div></section>
<main id="content" class="single-class content"><div class="container-fluid"><div class="row"><div class="col-lg-9 col-md-8"><div class="mg-blog-post-box"><div class="mg-header"><div class="mg-blog-category"><a class="newsup-categories category-color-1" href="/category/x/">{p.section}</a></div><h1 class="title single"><a title="Permalink to: {p.headline}">{p.headline}</a></h1><div class="media mg-info-author-block"><a class="mg-author-pic" href="/author/x/"><img src="/avatar.png" class="avatar photo" alt=""></a><div class="media-body">{who}{when}</div></div></div>{p.lead(picture)}<article class="page-content-single small single">{p.text("<p>{}</p>", '<h2 class="wp-block-heading">{}</h2>', '<blockquote class="wp-block-quote"><p>{}</p></blockquote>', "<li>{}</li>", "<ul>{}</ul>", photo, {2: '<p class="has-text-align-center"><strong><a href="https://chat.example">Entre no nosso grupo de WhatsApp e receba as notícias do Vale</a></strong></p>'})}<div class="post-share"><div class="post-share-icons cf"><a class="link facebook"><i class="fab fa-facebook"></i></a> <a class="link whatsapp"><i class="fab fa-whatsapp"></i></a></div></div><div class="mg-tags"><span>Tags:</span> {" ".join(f'<a href="/tag/x/" rel="tag">#{k}</a>' for k in p.keywords)}</div><nav class="navigation post-navigation"><h2 class="screen-reader-text">Navegação de Post</h2><div class="nav-links"><div class="nav-previous"><a href="{p.others[6].href}" rel="prev">{p.others[6].headline}<div class="fa fa-angle-double-right"></div></a></div><div class="nav-next"><a href="{p.others[7].href}" rel="next"><div class="fa fa-angle-double-left"></div>{p.others[7].headline}</a></div></div></nav></article></div><div class="media mg-info-author-block"><a class="mg-author-pic" href="/author/x/"><img src="/avatar.png" alt=""></a><div class="media-body"><h4 class="media-heading">Sobre o autor</h4><p>{p.say("about_site")}</p></div></div>
<div class="mg-featured-slider p-3 mb-4"><div class="mg-sec-title"><h4>Related Post</h4></div><div class="row">{each(p.related, set_layer)}</div></div><div id="comments" class="comments-area mg-card-box"><div id="respond" class="comment-respond"><h3 class="comment-reply-title">{p.say("comment_form")}</h3><p class="comment-notes">{p.say("comment_terms")}</p><form>{each(p.list("comment_fields"), lambda f: f"<label>{f}</label><input>")}<input type="submit" value="Publicar comentário"></form></div></div></div>
<aside class="col-lg-3 col-md-4"><div id="sidebar-right" class="mg-sidebar"><div class="mg-widget widget_search"><form><input placeholder="Pesquisar"></form></div><div class="mg-widget widget_recent_entries"><div class="mg-wid-title"><h6 class="wtitle">Posts recentes</h6></div><ul>{each(p.others[:5], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div><div class="mg-widget widget_archive"><h6 class="wtitle">Arquivos</h6><ul>{each(range(4), lambda n: f"<li><a href='/x/'>{p.list('months')[(p.now.month - 1 - n) % 12]} {p.now.year - (p.now.month <= n)}</a></li>")}</ul></div></div></aside></div></div></main><div class="missed-inner"><div class="mg-sec-title"><h4>You Missed</h4></div><div class="row">{each(p.others[2:5], set_layer)}</div></div>
<footer class="footer"><div class="overlay"><div class="mg-footer-widget-area"><p class="site-title-footer"><a href="/">{p.site}</a></p></div><div class="mg-footer-copyright"><p>Copyright © {p.now.year}. {p.say("copyright")} | Orgulhosamente mantido com software livre | Tema: News Vale</p></div></div></footer></div></div></body></html>"""
