"""The theme that Indonesia's local portals buy, and the theme that the whole world has bought."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=267,
    kind="themes",
    language="id",
    site="Kabar Teluk",
    address="https://kabarteluk.example/{id}/{slug}/",
    year=2022,
    zone=420,
    section=True,
    keywords=True,
)
def set_indonesian_portal_theme(p: Sheet) -> str:
    """An Indonesian portal in the theme for news that most of them buy: a line of topics, crumbs, section as a bold link over the headline, writer and then weekday, day, clock and WIB as spans in one line, share keys, a large picture with its line, "Baca Juga" as a paragraph in the text, "Editor:" after it, key words with signs, "Berita Terkait" as a grid without days, a form for remarks, a column of popular stories with numbers, a feed of posts with short times below."""
    photo = '<figure class="post-thumbnail gmr-thumbnail-single"><img width="750" height="420" src="/wp-content/uploads/2022/{file}" alt="" /><figcaption class="wp-caption-text">{caption}. (Foto: {credit})</figcaption></figure>'
    also = p.related[-1]
    inside = f'<p><strong>Baca Juga: <a href="{also.href}" target="_blank">{also.headline}</a></strong></p>'
    banner = '<div class="gmr-banner-insidecontent text-center"><small>ADVERTISEMENT</small><div id="ads-3"></div><small>SCROLL TO CONTINUE WITH CONTENT</small></div>'
    who = p.names(
        '<span class="meta-author vcard"><a class="url fn n" href="/author/x/">{}</a></span>', ", ", " dan ", house=True
    )
    when = p.when(
        "{weekday}, {d} {month} {yyyy} {HH}:{MM} WIB",
        '<span class="meta-separator"> - </span><span class="posted-on">{}</span>',
    )
    grid = each(
        p.related,
        lambda t: (
            f'<article class="col-md-4 infinite-post"><div class="gmr-box-content-single"><a href="{t.href}" class="post-thumbnail"><img src="/wp-content/uploads/{t.picture}" alt="" /></a><div class="gmr-metacontent"><span class="cat-links-content"><a href="/x/">{t.section}</a></span></div><h3 class="recent-title"><a href="{t.href}" class="recent-title-link">{t.headline}</a></h3></div></article>'
        ),
    )
    popular = each(
        enumerate(p.others[:5], 1),
        lambda n: (
            f'<li class="clearfix"><div class="rp-number">{n[0]}</div><div class="rp-content"><a class="recent-title" href="{n[1].href}">{n[1].headline}</a></div></li>'
        ),
    )
    feed = each(
        p.others[5:],
        lambda t: (
            f'<article class="post type-post gmr-box-content"><a class="post-thumbnail" href="{t.href}"><img src="/wp-content/uploads/{t.picture}" alt="" /></a><div class="box-content"><span class="cat-links-content"><a href="/x/">{t.section}</a></span><h2 class="entry-title"><a href="{t.href}">{t.headline}</a></h2><div class="gmr-meta-topic"><span class="meta-content"><span class="posted-on">{p.tell(t.moment, "{d} {mon} {yyyy} {HH}:{MM} WIB")}</span></span></div><div class="entry-content entry-content-archive"><p>{t.summary}</p></div></div></article>'
        ),
    )
    topics = ("Harga pangan", "Banjir rob", "Piala bupati", "Wisata teluk")
    return f"""<!DOCTYPE html>
<html lang="id"><head><meta charset="UTF-8"><title>{p.headline} - {p.site}</title></head>
<body class="post-template-default single single-post idtheme kentooz"><a class="skip-link screen-reader-text" href="#primary">Langsung ke konten</a><div id="topnavwrap" class="gmr-topnavwrap clearfix"><div class="container"><div class="gmr-topnotification"><span class="gmr-top-date">{p.tell(p.now, "{weekday}, {d} {month} {yyyy}")}</span></div><div class="gmr-logo"><a class="custom-logo-link" href="/"><img class="custom-logo" src="/wp-content/uploads/logo.png" alt="{p.site}"></a></div><form class="gmr-searchform"><input type="text" placeholder="Pencarian"></form></div></div>
<nav class="gmr-mainmenu"><ul id="primary-menu" class="menu">{each(p.list("sections"), lambda s: f'<li class="menu-item"><a href="/x/"><span>{s}</span></a></li>')}<li class="menu-item"><a href="/indeks/"><span>Indeks</span></a></li></ul></nav><div class="gmr-second-menu"><span>Trending</span>{each(topics, lambda s: f'<a href="/tag/x/">{s}</a>')}</div>
<div id="content" class="gmr-content"><div class="container"><div class="row"><main id="primary" class="site-main col-md-8"><div class="gmr-breadcrumbs breadcrumbs"><span class="first-cl"><a href="/">{p.say("home")}</a></span> <span class="separator">›</span> <span class="0-cl"><a href="/x/">{p.section}</a></span></div>
<article class="content-single post type-post"><header class="entry-header entry-header-single"><div class="gmr-meta-topic"><strong><span class="cat-links-content"><a href="/x/">{p.section}</a></span></strong></div><h1 class="entry-title"><strong>{p.headline}</strong></h1><div class="gmr-meta-content">{who}{when}</div></header>
<ul class="gmr-socialicon-share"><li><a>Facebook</a></li><li><a>Tweet</a></li><li><a>WhatsApp</a></li><li><a>Telegram</a></li></ul>{p.lead(photo)}<div class="single-wrap"><div class="entry-content entry-content-single clearfix">{p.add_rest(p.text("<p>{}</p>", "<h3>{}</h3>", "<blockquote><p>{}</p></blockquote>", "<li>{}</li>", "<ul>{}</ul>", photo, {1: banner, 2: inside}), photo)}
<footer class="entry-footer entry-footer-single"><div class="gmr-cf-metacontent heading-text meta-content"><span>Editor: Redaksi</span></div><span class="tags-links"><strong>{p.say("tags")}:</strong><span class="tags-links-content">{each(p.keywords, lambda k: f'<a href="/tag/x/" rel="tag">{k}</a>')}</span></span></footer></div></div><div class="gmr-google-news"><p>Ikuti kami di Google News dan dapatkan informasi terkini dari {p.site}.</p><a>Follow</a></div></article>
<div class="gmr-related-post"><h3 class="related-text">{p.say("related")}</h3><div class="row grid-container">{grid}</div></div><div id="comments" class="comments-area"><div id="respond" class="comment-respond"><h3 class="comment-reply-title">Tinggalkan Balasan</h3><form class="comment-form"><p class="comment-notes">Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *</p><p>{p.say("comment_terms")}</p><textarea placeholder="Komentar"></textarea><input placeholder="Nama*"><input placeholder="Email*"><input type="submit" value="Kirim Komentar"></form></div></div><div class="gmr-infinite-selector"><h3 class="related-text">Pos Terbaru</h3>{feed}</div></main>
<aside id="secondary" class="widget-area col-md-4"><div class="widget wpmedia-popular"><h3 class="widget-title">{p.say("most_read")}</h3><ul>{popular}</ul></div><div class="widget"><h3 class="widget-title">{p.say("poll")}</h3>{each(p.list("poll_options"), lambda o: f'<label><input type="radio"> {o}</label>')}</div></aside></div></div></div>
<footer id="colophon" class="site-footer"><div class="container"><ul class="footer-menu"><li>Redaksi</li><li>Pedoman Media Siber</li><li>Disclaimer</li></ul><p>{p.say("about_site")}</p><span>&copy; {p.now.year} {p.site}. {p.say("copyright")}</span></div></footer></body></html>"""


@skin(
    number=268,
    kind="themes",
    language="nl",
    site="Streeknieuws Wielster",
    address="https://streeknieuwswielster.example/{slug}/",
    year=2018,
    precision="day",
    section=True,
)
def set_best_sold_theme(p: Sheet) -> str:
    """A Dutch district's site in the best-sold theme of all: a page title bar with crumbs, keys "Vorige" and "Volgende", the picture with its line as a caption first, headline in h1, the text, then writer, day, category and number of voices in one line parted by bars below it, "Deel dit verhaal, kies uw platform!", "Over de auteur", related posts as a carousel with days and numbers of voices, voices with "om" and a clock, widgets of tabs at the side."""
    photo = '<div class="wp-caption aligncenter"><img class="size-large" src="/wp-content/uploads/2018/{file}" alt="" width="669" height="446" /><p class="wp-caption-text">{caption} (foto: {credit})</p></div>'
    facts = [
        p.names(
            'Door <span class="vcard"><span class="fn"><a href="/author/x/">{}</a></span></span>',
            ", ",
            " en ",
            house=True,
        ),
        p.when("{d} {month} {yyyy}", "<span>{}</span>"),
        f'<a href="/category/x/" rel="category tag">{p.section}</a>',
        '<span class="fusion-comments"><a href="#comments">2 Reacties</a></span>',
    ]
    bar = '<span class="fusion-inline-sep">|</span>'.join(fact for fact in facts if fact)
    people = each(
        p.authors,
        lambda name: (
            f'<div class="about-author"><div class="fusion-title"><h3 class="title-heading-left">Over de auteur: <a href="/author/x/">{name}</a></h3></div><div class="about-author-container"><div class="avatar"><img src="/a.png" alt="" /></div><div class="description">Schrijft over dorpen, dijken en verenigingen in de streek.</div></div></div>'
        ),
    )
    slides = each(
        p.related,
        lambda t: (
            f'<li class="fusion-carousel-item"><div class="fusion-carousel-item-wrapper"><div class="fusion-image-wrapper"><img src="/wp-content/uploads/{t.picture}" alt="" /><div class="fusion-rollover"><a class="fusion-rollover-link" href="{t.href}">{t.headline}</a></div></div><h4 class="fusion-carousel-title"><a class="fusion-related-posts-title-link" href="{t.href}">{t.headline}</a></h4><div class="fusion-carousel-meta"><span class="fusion-date">{p.tell(t.moment, "{d} {month} {yyyy}")}</span><span class="fusion-inline-sep">|</span><span><a href="{t.href}#respond">0 Reacties</a></span></div></div></li>'
        ),
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f'<li class="comment"><div class="the-comment"><div class="avatar"></div><div class="comment-box"><div class="comment-author meta"><strong>{c.reader}</strong>{p.tell(c.moment, "{d} {month} {yyyy}")} om {p.tell(c.moment, "{HH}:{MM}")} - <a href="#">Antwoorden</a></div><div class="comment-text"><p>{c.text}</p></div></div></div></li>'
        ),
    )
    recent = each(
        p.others[:4],
        lambda t: (
            f'<li><div class="image"><img src="/wp-content/uploads/{t.picture}" alt="" /></div><div class="post-holder"><a href="{t.href}">{t.headline}</a><div class="fusion-meta">{p.tell(t.moment, "{d} {month} {yyyy}")}</div></div></li>'
        ),
    )
    return f"""<!DOCTYPE html>
<html class="avada-html-layout-wide" lang="nl"><head><meta charset="utf-8" /><title>{p.headline} – {p.site}</title></head>
<body class="post-template-default single single-post fusion-image-hovers avada-responsive has-sidebar"><a class="skip-link screen-reader-text" href="#content">Ga naar inhoud</a><div id="wrapper"><header class="fusion-header-wrapper"><div class="fusion-secondary-header"><div class="fusion-alignleft"><div class="fusion-contact-info">Tip? Bel 0900 - 12 34<span class="fusion-header-separator">|</span>redactie@streeknieuwswielster.example</div></div></div><div class="fusion-header"><div class="fusion-logo"><a class="fusion-logo-link" href="/"><img src="/wp-content/uploads/logo.png" alt="{p.site} Logo" /></a></div><nav class="fusion-main-menu"><ul class="fusion-menu"><li class="menu-item"><a href="/"><span class="menu-text">{p.say("home")}</span></a></li>{each(p.list("sections"), lambda s: f'<li class="menu-item"><a href="/category/x/"><span class="menu-text">{s}</span></a></li>')}</ul></nav></div></header>
<div class="fusion-page-title-bar"><div class="fusion-page-title-row"><div class="fusion-page-title-wrapper"><div class="fusion-page-title-secondary"><div class="fusion-breadcrumbs"><span><a href="/">Home</a></span><span class="fusion-breadcrumb-sep">/</span><span><a href="/category/x/">{p.section}</a></span><span class="fusion-breadcrumb-sep">/</span><span class="breadcrumb-leaf">{p.headline}</span></div></div></div></div></div>
<main id="main"><div class="fusion-row"><section id="content" style="float: left;"><div class="single-navigation clearfix"><a href="{p.others[5].href}" rel="prev">Vorige</a><a href="{p.others[6].href}" rel="next">Volgende</a></div><article class="post type-post status-publish format-standard hentry">{p.lead('<div class="fusion-flexslider flexslider post-slideshow"><ul class="slides"><li><a href="/wp-content/uploads/2018/{file}"><img src="/wp-content/uploads/2018/{file}" alt="" /></a></li></ul></div><p class="fusion-featured-caption">{caption} (foto: {credit})</p>')}<h1 class="entry-title fusion-post-title">{p.headline}</h1>
<div class="post-content">{p.add_rest(p.text("<p>{}</p>", "<h3>{}</h3>", "<blockquote><p>{}</p></blockquote>", "<li>{}</li>", "<ul>{}</ul>", photo), photo)}</div><div class="fusion-meta-info"><div class="fusion-meta-info-wrapper">{bar}</div></div><div class="fusion-sharing-box fusion-single-sharing-box share-box"><h4>Deel dit verhaal, kies uw platform!</h4><div class="fusion-social-networks"><a class="fusion-facebook"><span class="screen-reader-text">Facebook</span></a><a class="fusion-twitter"><span class="screen-reader-text">Twitter</span></a><a class="fusion-mail"><span class="screen-reader-text">E-mail</span></a></div></div>{people}
<section class="related-posts single-related-posts"><div class="fusion-title"><h3 class="title-heading-left">Gerelateerde berichten</h3></div><div class="fusion-carousel"><ul class="fusion-carousel-holder">{slides}</ul></div></section><div id="comments" class="comments-container"><div class="fusion-title"><h3 class="title-heading-left">2 Reacties</h3></div><ol class="comment-list commentlist">{voices}</ol></div><div id="respond" class="comment-respond"><h3 class="comment-reply-title">Geef een reactie</h3><form><p class="comment-notes">{p.say("comment_terms")}</p><textarea placeholder="Reactie..."></textarea><input placeholder="Naam (verplicht)"><input placeholder="Email (verplicht)"><input type="submit" value="Reactie plaatsen"></form></div></article></section>
<aside id="sidebar" class="sidebar fusion-widget-area"><div class="widget fusion-tabs-widget"><div class="fusion-tabs-widget-wrapper"><ul class="fusion-tabs-nav"><li>Populair</li><li>Recent</li><li>Reacties</li></ul><div class="fusion-tabs-widget-content"><ul class="fusion-tabs-widget-items">{recent}</ul></div></div></div><div class="widget widget_archive"><h4 class="widget-title">Archief</h4><ul><li><a href="/2018/05/">{p.tell(p.others[0].moment, "{month} {yyyy}")}</a></li><li><a href="/2018/04/">{p.tell(p.related[0].moment, "{month} {yyyy}")}</a></li></ul></div><div class="widget"><h4 class="widget-title">{p.say("newsletter")}</h4><p>{p.say("newsletter_text")}</p></div></aside></div></main>
<footer class="fusion-footer"><div class="fusion-footer-widget-area"><h4 class="widget-title">Over ons</h4><p>{p.say("about_site")}</p></div><div class="fusion-copyright-notice">Copyright {p.now.year} {p.site} | {p.say("copyright")}</div></footer></div></body></html>"""
