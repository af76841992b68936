"""Themes of weblog software as papers use them."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=87,
    kind="themes",
    language="de",
    site="Lindenfurter Blick",
    address="https://www.lindenfurter-blick.example/{slug}/",
    year=2015,
    precision="day",
    keywords=True,
    section=True,
)
def set_framework_theme(p: Sheet) -> str:
    """A child of a theme framework: day, writer and number of comments in one sentence under the headline, category and keywords in one under the text, similar posts with excerpts out of a plugin, the author's box, a widget after the entry."""
    photo = '<div id="attachment_9" style="width: 310px" class="wp-caption alignright"><a href="/wp-content/uploads/{file}"><img class="size-medium" src="/wp-content/uploads/{file}" width="300" /></a><p class="wp-caption-text">{caption}. Foto: {credit}</p></div>'
    meta = (
        p.when("{d}. {month} {yyyy}", '<time class="entry-time">{}</time> ')
        + p.names(
            'von <span class="entry-author"><a href="/author/x/" class="entry-author-link" rel="author"><span class="entry-author-name">{}</span></a></span> ',
            house=True,
        )
        + f'<span class="entry-comments-link"><a href="#comments">{p.random.randrange(2, 9)} Kommentare</a></span>'
    )
    similar = each(
        p.related,
        lambda t: (
            f'<li><a href="{t.href}" rel="bookmark" title="{t.headline}">{t.headline}</a> <small>{t.summary}</small></li>'
        ),
    )
    boxes = "".join(
        f'<section class="author-box"><img class="avatar" src="/avatar.jpg" /><h4 class="author-box-title">Über {name}</h4><div class="author-box-content"><p>{p.say("about_author", author=name)}</p></div></section>'
        for name in p.authors
    )
    return f"""<!DOCTYPE html><html lang="de-DE"><head><title>{p.headline} - {p.site}</title></head><body class="single single-post header-full-width content-sidebar"><div class="site-container"><header class="site-header"><div class="wrap"><div class="title-area"><p class="site-title"><a href="/">{p.site}</a></p><p class="site-description">{p.say("about_site")}</p></div></div></header><nav class="nav-primary"><div class="wrap"><ul class="menu genesis-nav-menu">{each(p.list("sections"), lambda s: f'<li class="menu-item"><a href="/category/x/"><span>{s}</span></a></li>')}<li class="right date">{p.tell(p.now, "{d}. {month} {yyyy}")}</li></ul></div></nav>
<div class="site-inner"><div class="content-sidebar-wrap"><main class="content"><div class="breadcrumb">Aktuelle Seite: <a href="/"><span>{p.say("home")}</span></a> / <a href="/category/x/"><span>{p.section}</span></a> / {p.headline}</div><article class="post type-post entry"><header class="entry-header"><h1 class="entry-title">{p.headline}</h1><p class="entry-meta">{meta}</p></header>
<div class="entry-content">{p.lead(photo)}{p.text(heading="<h3>{}</h3>", quote="<blockquote><p>{}</p></blockquote>", picture=photo)}<div class="yarpp-related"><h3>Ähnliche Beiträge:</h3><ol>{similar}</ol></div></div><footer class="entry-footer"><p class="entry-meta"><span class="entry-categories">Kategorie: <a href="/category/x/" rel="category tag">{p.section}</a></span> <span class="entry-tags">Stichworte: {", ".join(f'<a href="/tag/x/" rel="tag">{k}</a>' for k in p.keywords)}</span></p></footer></article>
<div class="after-entry widget-area"><section class="widget enews-widget"><div class="enews"><h4 class="widget-title">{p.say("newsletter")}</h4><p>{p.say("newsletter_text")}</p><form><input placeholder="E-Mail-Adresse" /><input type="submit" value="Los" /></form></div></section></div>{boxes}
<div class="entry-comments" id="comments"><h3>{p.say("comments")}</h3><ol class="comment-list">{each(p.comments(3), lambda c: f'<li class="comment"><article><header class="comment-header"><p class="comment-author"><span>{c.reader}</span> <span class="says">meint</span></p><p class="comment-meta"><time class="comment-time"><a class="comment-time-link" href="#c">{p.tell(c.moment, "{d}. {month} {yyyy} um {HH}:{MM}")}</a></time></p></header><div class="comment-content"><p>{c.text}</p></div></article></li>')}</ol></div><div class="comment-respond"><h3>{p.say("comment_form")}</h3><form><p class="comment-notes">{p.say("comment_terms")}</p></form></div></main>
<aside class="sidebar sidebar-primary"><section class="widget widget_search"><form><input placeholder="Webseite durchsuchen" /></form></section><section class="widget featured-content"><h4 class="widget-title">{p.say("latest")}</h4>{each(p.others[:4], lambda t: f'<article class="post entry"><header class="entry-header"><h2 class="entry-title"><a href="{t.href}">{t.headline}</a></h2><p class="entry-meta"><time class="entry-time">{p.tell(t.moment, "{d}. {month} {yyyy}")}</time></p></header></article>')}</section><section class="widget widget_archive"><h4 class="widget-title">Archiv</h4><select>{each(range(1, p.now.month + 1), lambda m: f"<option>{p.list('months')[int(str(m)) - 1]} {p.now.year}</option>")}</select></section></aside></div></div>
<footer class="site-footer"><div class="wrap"><p>Copyright &copy; {p.now.year} · {p.site} · <a href="/impressum">Impressum</a> · <a href="/wp-login.php">Anmelden</a></p></div></footer></div></body></html>"""


@skin(
    number=88,
    kind="themes",
    language="ru",
    site="Мыс Тихий",
    address="https://mys-tihiy.example/novosti/{id}.html",
    year=2018,
    precision="day",
    section=True,
)
def set_traffic_theme(p: Sheet) -> str:
    """A Russian theme made for visits: labels with icons between headline and text, captions as lines in italics under their pictures, lines "read also" and a folded table of contents in the text, stars and the days below, the writer with a calling in a box, similar entries as a grid."""
    photo = '<p style="text-align: center;"><img class="aligncenter size-full" src="/wp-content/uploads/{file}" alt="" /></p>\n<p style="text-align: center;"><em>{caption}. Фото: {credit}</em></p>'
    also = f'<p><strong>{p.say("read_also")}:</strong> <a href="{p.related[0].href}">{p.related[0].headline}</a></p>'
    headings = "".join(
        f"<li><a href='#i-{at}'>{piece.text}</a></li>" for at, piece in enumerate(p.pieces) if piece.kind == "heading"
    )
    contents = (
        f'<div class="table-of-contents open"><div class="table-of-contents__header"><span class="table-of-contents__hide">Содержание</span></div><ol>{headings}</ol></div>'
        if headings
        else ""
    )
    share = '<div class="b-share__title">Понравилась статья? Поделиться с друзьями:</div><div class="b-share b-share--post"><span></span><span></span><span></span></div>'
    people = "".join(
        f'<div class="author-box"><div class="author-box__ava"><img src="/ava.jpg" /></div><div class="author-box__body"><div class="author-box__author">{name}<em>, корреспондент</em></div><div class="author-box__description">{p.say("about_author", author=name)}</div></div></div>'
        for name in p.authors
    )
    cards = each(
        p.related,
        lambda t: (
            f'<div id="post-1" class="post-card post-related post-card__thumbnail-no"><div class="post-card__image"><a href="{t.href}"><img src="/u/{t.picture}" /><div class="post-card__image-link"></div><div class="entry-meta"><span class="entry-category"><span>{t.section}</span></span><span class="entry-meta__info"><span class="entry-meta__comments"><span class="fa"></span> {p.random.randrange(9)}</span></span></div></a></div><header class="entry-header"><div class="entry-title"><a href="{t.href}">{t.headline}</a></div></header><div class="post-card__content">{t.summary}</div></div>'
        ),
    )
    days = p.when("{dd}.{mm}.{yyyy}", '<span class="b-meta__date">Опубликовано: <span>{}</span></span> ') + p.changed(
        "{dd}.{mm}.{yyyy}", '<span class="b-meta__date">Обновлено: <span>{}</span></span>'
    )
    return f"""<!DOCTYPE html><html lang="ru-RU"><head><title>{p.headline} - {p.site}</title></head><body class="post-template-default single sidebar-right"><div id="page" class="site"><a class="skip-link screen-reader-text" href="#main">Перейти к контенту</a><header id="masthead" class="site-header container"><div class="site-header-inner"><div class="site-branding"><div class="site-branding-container"><div class="site-title"><a href="/">{p.site}</a></div><p class="site-description">{p.say("about_site")}</p></div></div><div class="top-menu">{p.tell(p.now, "{weekday}, {d} {month}")} · {p.say("weather")}</div></div></header><nav id="site-navigation" class="main-navigation container"><ul>{each(p.list("sections"), lambda s: f"<li class='menu-item'><a href='/x'>{s}</a></li>")}</ul></nav>
<div id="content" class="site-content container"><div class="b-r b-r--before_site_content"><span>{p.say("advertisement")}</span></div><div id="primary" class="content-area"><main id="main" class="site-main"><div class="breadcrumb"><span><a href="/"><span>{p.say("home")}</span></a></span> <span class="breadcrumb-separator">»</span> <span><a href="/x"><span>{p.section}</span></a></span></div><article class="post type-post"><header class="entry-header"><h1 class="entry-title">{p.headline}</h1><div class="b-share b-share--post"></div><div class="entry-meta"><span class="b-meta__label">На чтение:</span> <span class="b-meta__value">{p.random.randrange(2, 9)} мин</span> <span class="entry-views">Просмотры: <span class="js-views-count">{p.random.randrange(90, 9000)}</span></span></div></header>
<div class="entry-content">{contents}{p.lead(photo)}{p.text(heading="<h2 id='i'>{}</h2>", quote="<blockquote><p>{}</p></blockquote>", picture=photo, inside={2: also})}</div></article><div class="entry-rating"><div class="entry-bottom__header">Рейтинг</div><div class="star-rating"><span></span></div><div>( {p.random.randrange(3, 90)} оценок, среднее {p.random.randrange(3, 5)} из 5 )</div></div><div class="entry-footer">{days}</div>{share}{people}
<div class="b-related"><div class="b-related__header"><span>Похожие записи</span></div><div class="b-related__items">{cards}</div></div><div id="comments" class="comments-area"><div class="comments-title">Комментариев: 2</div><ol class="comment-list">{each(p.comments(2), lambda c: f'<li class="comment"><div class="comment-body"><div class="comment-meta"><cite class="fn">{c.reader}</cite> <time>{p.tell(c.moment, "{dd}.{mm}.{yyyy} в {HH}:{MM}")}</time></div><div class="comment-content"><p>{c.text}</p></div></div></li>')}</ol><p>{p.say("comment_terms")}</p></div></main></div>
<aside id="secondary" class="widget-area"><div class="widget"><div class="widget-header">{p.say("most_read")}</div>{each(p.others[:5], lambda t: f'<div class="widget-article"><div class="widget-article__image"><a href="{t.href}"><img src="/u/{t.picture}" /></a></div><div class="widget-article__body"><div class="widget-article__title"><a href="{t.href}">{t.headline}</a></div><span class="entry-date">{p.tell(t.moment, "{dd}.{mm}.{yyyy}")}</span></div></div>')}</div></aside></div><footer class="site-footer container"><div class="site-info">© {p.now.year} {p.site}</div><div class="footer-counters">{p.say("cookies")}</div></footer></div></body></html>"""
