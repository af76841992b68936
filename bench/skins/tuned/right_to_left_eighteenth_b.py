"""A Persian news site abroad in a bought magazine theme, its numbers in Persian digits."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin

DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")


@skin(
    number=356,
    kind="right to left",
    language="fa",
    site="چشمه روشن نو",
    address="https://cheshmehroshan.example/{yyyy}/{mm}/{id}/",
    year=2020,
    standfirst=True,
    section=True,
    keywords=True,
)
def set_magazine_abroad(p: Sheet) -> str:
    """A Persian news site abroad in a bought magazine theme: weekday and day in Persian digits and a strip of headlines in the head, crumbs, section as a label, headline in h1, the excerpt in h2, "نویسنده" with the writers, day and clock joined by a dash in Persian digits, picture with its line after it, text with a block "بیشتر بخوانید" of one story, words, keys to share, neighbours, related stories as a grid of days, voices with moments, a column of tabs with newest and most read."""

    def turn(text: str) -> str:
        return text.translate(DIGITS)

    when = turn(p.when("{d} {month} {yyyy} - {HH}:{MM}"))
    p.shown[:] = [turn(text) for text in p.shown]
    stamp = f'<span class="date meta-item tie-icon">{when}</span>' if when else ""
    photo = '<figure class="wp-caption aligncenter"><img src="https://cheshmehroshan.example/wp-content/uploads/{file}" alt="" /><figcaption class="wp-caption-text">{caption} (عکس: {credit})</figcaption></figure>'
    lead = '<div class="featured-area"><div class="featured-area-inner"><figure class="single-featured-image"><img width="780" src="https://cheshmehroshan.example/wp-content/uploads/{file}" alt="" /><figcaption class="single-caption-text">{caption} (عکس: {credit})</figcaption></figure></div></div>'
    aside = p.others[2]
    inline = f'<div class="inline-related"><span class="inline-related-title">{p.say("more")}</span><a href="{aside.href}">{aside.headline}</a></div>'
    text = p.text(quote="<blockquote><p>{}</p></blockquote>", picture=photo, inside={2: inline})
    who = p.names(
        '<span class="author-meta meta-item">نویسنده: <a href="/author/x/">{}</a></span>',
        '</a>، <a href="/author/x/">',
        '</a> و <a href="/author/x/">',
    )
    related = each(
        p.related,
        lambda t: (
            f'<div class="related-item"><a href="{t.href}" class="post-thumb"><img src="/wp-content/uploads/{t.picture}" alt=""></a><h3 class="post-title"><a href="{t.href}">{t.headline}</a></h3><div class="post-meta"><span class="date meta-item">{turn(p.tell(t.moment, "{d} {month} {yyyy}"))}</span></div></div>'
        ),
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f'<li class="comment"><div class="comment-body"><cite class="fn">{c.reader}</cite> <span class="says">گفت:</span><div class="comment-meta"><a>{turn(p.tell(c.moment, "{d} {month} {yyyy} در {HH}:{MM}"))}</a></div><p>{c.text}</p><a class="comment-reply-link">پاسخ</a></div></li>'
        ),
    )
    newest = each(
        p.others[:4],
        lambda t: (
            f'<li class="widget-single-post-item"><h3 class="post-title"><a href="{t.href}">{t.headline}</a></h3><span class="date">{turn(p.tell(t.moment, "{d} {month} {yyyy}"))}</span></li>'
        ),
    )
    read = each(p.others[4:7], lambda t: f'<li><h3 class="post-title"><a href="{t.href}">{t.headline}</a></h3></li>')
    strip = each(p.others[:3], lambda t: f'<li class="news-item"><a href="{t.href}">{t.headline}</a></li>')
    menu = each(p.list("sections"), lambda s: f'<li class="menu-item"><a href="/category/x/">{s}</a></li>')
    words = " ".join(f'<a href="/tag/x/" rel="tag">{k}</a>' for k in p.keywords)
    return f"""<!DOCTYPE html><html dir="rtl" lang="fa-IR"><head><meta charset="UTF-8" /><title>{p.headline} - {p.site}</title></head><body class="rtl single single-post wrapper-has-shadow"><div class="background-overlay"><header id="theme-header"><nav id="top-nav"><div class="container"><div class="topbar-today-date">{turn(p.tell(p.now, "{weekday}، {d} {month} {yyyy}"))}</div><div class="breaking"><span class="breaking-title">خبر فوری</span><ul class="breaking-news">{strip}</ul></div></div></nav><div class="logo-container"><a href="/" title="{p.site}"><img src="/logo.png" alt="{p.site}"></a></div><nav id="main-nav"><ul><li><a href="/">{p.say("home")}</a></li>{menu}</ul></nav></header>
<div id="content" class="site-content container"><div class="main-content"><article id="the-post" class="container-wrapper post-content"><header class="entry-header-outer"><nav id="breadcrumb"><a href="/">{p.say("home")}</a><em class="delimiter">/</em><a href="/category/x/">{p.section}</a><em class="delimiter">/</em><span class="current">{p.headline}</span></nav><div class="entry-header"><span class="post-cat-wrap"><a class="post-cat" href="/category/x/">{p.section}</a></span><h1 class="post-title entry-title">{p.headline}</h1><h2 class="entry-sub-title">{p.standfirst}</h2><div class="single-post-meta post-meta clearfix">{who}{stamp}<div class="tie-alignright"><span class="meta-views meta-item">{turn(str(p.random.randrange(90, 9000)))}</span> <span class="meta-reading-time meta-item">خواندن {turn(str(p.random.randrange(2, 7)))} دقیقه</span></div></div></div></header>{p.lead(lead)}<div class="entry-content entry clearfix">{p.add_rest(text, photo)}<div class="post-bottom-meta post-bottom-tags"><div class="post-bottom-meta-title">{p.say("tags")}</div><span class="tagcloud">{words}</span></div></div><div class="share-buttons share-buttons-bottom"><a>تلگرام</a> <a>واتس‌اپ</a> <a>چاپ</a></div></article>
<div class="post-components"><div class="prev-next-post-nav"><div class="prev-post"><a href="{p.others[6].href}"><h3 class="post-title">{p.others[6].headline}</h3></a></div><div class="next-post"><a href="{p.others[7].href}"><h3 class="post-title">{p.others[7].headline}</h3></a></div></div><div id="related-posts" class="container-wrapper"><div class="mag-box-title"><h3>{p.say("related")}</h3></div><div class="related-posts-list">{related}</div></div><div id="comments" class="comments-area"><h3>{p.say("comments")}</h3><ol class="comment-list">{voices}</ol><div id="respond"><h3>{p.say("comment_form")}</h3><form><p class="comment-notes">{p.say("comment_terms")}</p><textarea></textarea><input type="submit" value="فرستادن"></form></div></div></div></div>
<aside class="sidebar"><div class="container-wrapper tabs-container-wrapper"><ul class="tabs"><li><a>{p.say("latest")}</a></li><li><a>{p.say("most_read")}</a></li></ul><ul class="tab-content">{newest}</ul><ul class="tab-content">{read}</ul></div><div class="widget"><div class="widget-title">{p.say("newsletter")}</div><p>{p.say("newsletter_text")}</p></div></aside></div><footer id="footer"><p>{p.say("about_site")}</p><div class="copyright-text">© {turn(str(p.now.year))}، {p.say("copyright")} | {p.site}</div></footer></div></body></html>"""
