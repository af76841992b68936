"""Builders of sites that small papers and villages pay by the month."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=181,
    kind="builders",
    language="pl",
    site="Głos Doliny",
    address="http://www.glos-doliny.example/news/{slug}/",
    year=2013,
    keywords=True,
)
def set_boxes_of_news(p: Sheet) -> str:
    """A Central European builder: a box with the article, day and clock without a word under the headline, captions in italics under centred pictures, who wrote as last line at the right, tags, a way back, an empty discussion with its form, a box of contacts and news at the left."""
    photo = '<p style="text-align: center;"><img alt="" height="338" src="https://files.glos-doliny.example/200000{file}" width="450"><br><em><span style="font-size: 10px;">{caption} (fot. {credit})</span></em></p>'
    also = each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')
    news = each(
        p.others[:5],
        lambda t: (
            f'<div class="wsw-news"><h3><a href="{t.href}">{t.headline}</a></h3><ins>{p.tell(t.moment, "{dd}.{mm}.{yyyy} {HH}:{MM}")}</ins><p>{t.summary}</p></div>'
        ),
    )
    menu = each(p.list("sections"), lambda s: f'<li><a href="/x/">{s}</a></li>')
    fields = each(p.list("comment_fields"), lambda f: f'<div><label class="short">{f}</label><input type="text"></div>')
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html lang="pl"><head><title>{p.headline} :: {p.site}</title></head><body><div id="body_bg"><div id="site"><div id="header"><div id="logozone"><h2 id="logo"><a href="home/">{p.site}</a></h2></div><div class="hbLang">&nbsp;</div><form id="fulltextSearch" class="fulltextSearch"><input id="fulltextSearchText" type="text"></form></div><div id="nav_menu"><ul class="menu"><li class="first"><a href="/home/">{p.say("home")}</a></li>{menu}</ul></div>
<div id="content"><div id="leftContent"><div class="box"><h2 class="box_title">Kontakt</h2><div class="box_content"><p class="name">{p.site}</p><p>{p.say("about_site")}</p></div></div><div class="box"><h2 class="box_title">{p.say("latest")}</h2><div class="box_content">{news}<a class="next" href="/archive/news/">{p.say("more")} &gt;&gt;</a></div></div></div>
<div id="mainContent"><div class="breadcrumb"><a href="/home/">{p.say("home")}</a> &gt; <a href="/news/">Aktualności</a> &gt; <span>{p.headline}</span></div><div class="box"><div class="box_content"><div class="article"><h1 class="articleTitle">{p.headline}</h1>{p.when("{dd}.{mm}.{yyyy} {HH}:{MM}", '<span class="articleDate">{}</span>')}<div class="articleContent">{p.lead(photo)}{p.text('<p style="text-align: justify;">{}</p>', "<h3>{}</h3>", '<p style="text-align: justify;"><em>{}</em></p>', picture=photo)}{p.names('<p style="text-align: right;"><strong>{}</strong></p>')}</div>
<div class="wsw-also"><p><strong>{p.say("read_also")}:</strong></p><ul>{also}</ul></div><div class="rbcTags"><h4>{p.say("tags")}:</h4><p class="tags">{" | ".join(f'<a rel="nofollow" href="/tags/x/">{k}</a>' for k in p.keywords)}</p></div><div class="rbcBookmarks"><a class="fb">Facebook</a> <a class="wykop">Wykop</a></div><div class="back"><a href="/archive/news/">Powrót</a></div></div></div></div>
<div class="box"><h2 class="box_title">Temat: {p.headline}</h2><div class="box_content discussion"><p class="nocomment">Nie znaleziono żadnych komentarzy.</p><h3>{p.say("comment_form")}</h3><form>{fields}<p>{p.say("comment_terms")}</p><span class="submit"><input type="submit" value="{p.say("send")}"></span></form></div></div></div></div>
<div id="footer"><div class="text">© {p.now.year} {p.site}. {p.say("copyright")}</div><div class="sign"><a href="https://www.builder.example/">Strona za darmo</a></div></div></div></div></body></html>"""


@skin(
    number=182,
    kind="builders",
    language="nl",
    site="Polderbode",
    address="https://www.polderbode.example/nieuws/{id}_{slug}",
    year=2020,
    section=True,
)
def set_dutch_builder(p: Sheet) -> str:
    """A Dutch maker of sites: elements in columns in strips, section and day with "om" under a heading of large size, "Door" with the writers after a dot, pictures beside text as elements of their own with captions below, links to other posts as buttons, share keys, stars, voices whose ages are told in days, a bar about cookies."""
    photo = '<div class="jw-tree-node jw-element jw-image jw-node-is-first-child"><div class="jw-intent jw-element-image jw-element-content jw-element-image-is-center" style="width: 100%;"><picture class="jw-element-image__image-wrapper jw-image-is-square"><img class="jw-element-image__image" src="https://primary.builder.example/public/{file}" alt=""></picture><div class="jw-element-image__caption">{caption} - foto {credit}</div></div></div>'
    text = '<div class="jw-tree-node jw-element jw-image-text"><div class="jw-element-imagetext-text">{}</div></div>'
    buttons = each(
        p.related,
        lambda t: (
            f'<div class="jw-tree-node jw-element jw-button"><div class="jw-btn-container"><a class="jw-element-content jw-btn jw-btn--size-medium" href="{t.href}"><span class="jw-btn-caption">{t.headline}</span></a></div></div>'
        ),
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f'<div class="jw-comment media"><img class="jw-comment__picture" src="/avatar.png"><div class="jw-comment__body"><div class="jw-comment__head"><span class="jw-comment__name">{c.reader}</span> <small class="jw-comment__time">{p.random.randrange(2, 12)} dagen geleden</small></div><p>{c.text}</p></div></div>'
        ),
    )
    posts = each(
        p.others[:4],
        lambda t: (
            f'<li class="jw-news-post"><a href="{t.href}" class="jw-news-post__wrapper"><span class="jw-news-post__image"></span><h3 class="jw-news-post__title">{t.headline}</h3><span class="jw-news-post__meta">{p.tell(t.moment, "{d} {mon} {yyyy} {HH}:{MM}")}</span><span class="jw-news-post__lead">{t.summary}</span></a></li>'
        ),
    )
    facts = [f'<a class="jw-blog-category" href="/nieuws/x">{p.section}</a>']
    facts.append(p.when("{d} {month} {yyyy} om {HH}:{MM}", '<span class="jw-blog-date">{}</span>'))
    facts.append(p.names('<span class="jw-blog-author">Door {}</span>'))
    return f"""<!DOCTYPE html><html lang="nl"><head><title>{p.headline} / {p.say("latest")} | {p.site}</title></head><body class="jw-is-no-slideshow jw-header-is-text jw-is-segment-post jw-is-frontend jw-is-sidebar"><div class="page"><div class="jw-topbar"><a class="jw-header-title" href="/">{p.site}</a><nav class="jw-menu-copy"><ul class="jw-menu">{each(p.list("sections"), lambda s: f'<li class="jw-menu-item"><a class="jw-menu-link" href="/x">{s}</a></li>')}</ul></nav></div>
<div class="main-content"><section class="content-area"><div class="jw-strip jw-strip--primary"><div class="jw-strip__content responsive"><div class="jw-column"><div class="jw-news-page-pagination"><a href="{p.others[6].href}">« Vorige</a> <a href="{p.others[7].href}">Volgende »</a></div><h1 class="jw-heading jw-heading-130">{p.headline}</h1><div class="jw-blog-post-meta">{" · ".join(fact for fact in facts if fact)}</div>{p.lead(photo)}
{p.text(text.format("<p>{}</p>"), text.format('<h2 class="jw-heading-100">{}</h2>'), text.format('<p class="jw-quote"><em>{}</em></p>'), "<li>{}</li>", text.format("<ul>{}</ul>"), photo)}<div class="jw-tree-node jw-element jw-separator"><hr></div><div class="jw-tree-node jw-element jw-image-text"><div class="jw-element-imagetext-text"><p><strong>{p.say("related")}</strong></p></div></div>{buttons}<div class="jw-tree-node jw-element jw-social-share"><a>Delen</a><a>Deel</a><a>Share</a></div><div class="jw-tree-node jw-element jw-rating"><strong>Rating: 4.2 sterren</strong><br><small>{p.random.randrange(3, 40)} stemmen</small></div></div></div></div>
<div class="jw-strip"><div class="jw-comment-module"><h2>{p.say("comments")}</h2>{voices}<h3>{p.say("comment_form")}</h3><p>{p.say("comment_terms")}</p><input placeholder="Naam"><textarea></textarea></div></div><div class="jw-strip"><h2>{p.say("latest")}</h2><ul class="jw-news">{posts}</ul></div></section><aside class="jw-sidebar"><strong>{p.say("newsletter")}</strong><p>{p.say("newsletter_text")}</p><strong>{p.say("donate")}</strong><p>{p.say("donate_text")}</p></aside></div>
<footer class="jw-footer"><div class="jw-footer-text">© {p.now.year} - {p.site}. {p.say("copyright")}</div><div class="jw-credits">Mogelijk gemaakt door een bouwer</div></footer><div class="jw-cookie-bar">{p.say("cookies")} <button>Oké</button></div></div></body></html>"""
