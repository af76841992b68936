"""Content management systems as agencies set them up for papers."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=65,
    kind="systems",
    language="ru",
    site="Солёная Гавань Онлайн",
    address="http://www.gavan-online.example/news/detail.php?ID={id}",
    year=2012,
    captions=False,
    keywords=True,
)
def set_bitrix(p: Sheet) -> str:
    """Bitrix: picture, time and headline in one box with the text, its properties as lines between breaks after it, "back to the list", a vote in stars."""
    words = " / ".join(p.keywords)
    facts = p.names("Автор:&nbsp;{}<br />", "&nbsp;/&nbsp;", "&nbsp;/&nbsp;")
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html xml:lang="ru"><head><title>{p.headline}</title></head><body><div id="panel"></div><div id="page-wrapper"><div id="header"><table id="logo"><tr><td><a href="/">{p.site}</a></td></tr></table><div id="top-menu"><ul id="top-menu-list">{each(p.list("sections"), lambda s: f'<li><a href="/x/">{s}</a></li>')}</ul></div><div class="now">{p.tell(p.now, "{d} {month} {yyyy} г., {HH}:{MM}")}</div></div>
<div id="content"><div id="breadcrumb"><a href="/" title="{p.say("home")}">{p.say("home")}</a>&nbsp;&gt;&nbsp;<a href="/news/">Новости</a></div><div id="sidebar"><div class="content-block"><div class="content-block-inner"><h3>{p.say("latest")}</h3><div class="news-list">{each(p.others[:5], lambda t: f'<p class="news-item"><img class="preview_picture" border="0" src="/upload/{t.picture}" /><span class="news-date-time">{p.tell(t.moment, "{dd}.{mm}.{yyyy} {HH}:{MM}")}</span><a href="{t.href}"><b>{t.headline}</b></a><br />{t.summary}</p>')}</div></div></div><div class="content-block"><h3>{p.say("poll")}</h3><form>{each(p.list("poll_options"), lambda o: f'<div class="vote-answer-item"><input type="radio" /><label>{o}</label></div>')}</form></div></div>
<div id="workarea"><div class="news-detail">{p.lead('<img class="detail_picture" border="0" src="/upload/iblock/{file}" width="250" alt="" />')}{p.when("{dd}.{mm}.{yyyy} {HH}:{MM}", '<span class="news-date-time">{}</span>')}<h3>{p.headline}</h3>
{p.text("{}<br /><br />", "<b>{}</b><br /><br />", "<i>{}</i><br /><br />", "<li>{}</li>", "<ul>{}</ul>")}<div style="clear:both"></div><br />{facts}{p.say("tags")}:&nbsp;{words}<br />Показов:&nbsp;{p.random.randrange(90, 9000)}<br /><table class="vote"><tr><td>Рейтинг: {p.random.randrange(2, 5)}.{p.random.randrange(9)}</td><td><div class="star-active"></div><div class="star-empty"></div></td></tr></table></div><p><a href="/news/">Возврат к списку</a></p>
<div class="news-list related"><b>{p.say("read_also")}</b>{each(p.related, lambda t: f'<p class="news-item"><span class="news-date-time">{p.tell(t.moment, "{dd}.{mm}.{yyyy}")}</span> <a href="{t.href}">{t.headline}</a></p>')}</div><div class="reviews-block-container">{each(p.comments(3), lambda c: f'<table class="reviews-table"><thead><tr><td><div class="review-author"><b>{c.reader}</b></div><div class="review-date">{p.tell(c.moment, "{dd}.{mm}.{yyyy} {HH}:{MM}:{SS}")}</div></td></tr></thead><tbody><tr><td><div class="review-text">{c.text}</div></td></tr></tbody></table>')}<div class="review-note">{p.say("comment_terms")}</div></div></div></div>
<div id="footer"><div id="copyright">© {p.now.year} {p.site}</div><div id="bx-composite">Работает на «1С-Битрикс: Управление сайтом»</div></div></div></body></html>"""


@skin(
    number=66,
    kind="systems",
    language="en",
    site="Millgate Daily Record",
    address="https://www.millgaterecord.example/news/local/{slug}/article_{id}.html",
    year=2018,
    section=True,
    keywords=True,
)
def set_assets(p: Sheet) -> str:
    """A system of assets for American papers: times in an inline list under the byline, the credit marked as a byline, related assets as cards in the text, most popular in tabs."""
    photo = '<div class="photo-container"><figure class="photo layout-horizontal hover-expand"><div class="image"><div><img class="img-responsive full" src="/content/tncms/{file}"></div></div><figcaption class="caption"><span class="caption-text"><p>{caption}</p></span><span class="credit"><span class="tnt-byline">{credit}</span></span></figcaption></figure></div>'
    inline = (
        '<div class="inline-asset inline-editorial-content layout-vertical subscriber-hide"><div class="tnt-blurb"><div class="block-title"><h3>'
        + p.say("related")
        + "</h3></div>"
        + each(
            p.related,
            lambda t: (
                f'<div class="card"><div class="card-panel"><div class="card-headline"><h4 class="tnt-headline"><a class="tnt-asset-link" href="{t.href}">{t.headline}</a></h4></div><div class="card-date"><ul class="list-inline"><li class="card-date"><span class="tnt-date asset-date">{p.tell(t.moment, "{mon} {d}, {yyyy}")}</span></li></ul></div><div class="card-lead"><p>{t.summary}</p></div></div></div>'
            ),
        )
        + "</div></div>"
    )
    advert = '<div class="tnt-ads-container text-center"><div class="ad-col"><small class="tnt-ads-label">Advertisement</small><div class="tnt-ads"></div></div></div>'
    popular = each(
        p.others[:5],
        lambda t: (
            f'<li><div class="card-image"><img src="/content/{t.picture}"></div><h3 class="tnt-headline"><a href="{t.href}">{t.headline}</a></h3></li>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="en"><head><title>{p.headline} | {p.section} | millgaterecord.example</title></head><body class="app-editorial"><div id="site-container"><header id="site-header-container"><div class="navbar"><span class="tnt-weather">{p.say("weather")}</span><span class="tnt-today">{p.tell(p.now, "{weekday}, {month} {d}, {yyyy}")}</span><a class="navbar-brand" href="/">{p.site}</a><ul class="nav navbar-nav">{each(p.list("sections"), lambda s: f'<li><a class="tnt-section" href="/{s.lower()}/">{s}</a></li>')}</ul></div><div class="alert alert-warning"><strong>Breaking</strong> <a href="{p.others[6].href}">{p.others[6].headline}</a> <span>{p.tell(p.others[6].moment, "{h}:{MM} {half}")}</span></div></header>
<div id="asset-content" class="asset-article"><div class="breadcrumb"><ol><li><a href="/">{p.say("home")}</a></li><li><a href="/x/">{p.section}</a></li></ol></div><header class="asset-header"><h1 class="headline"><span>{p.headline}</span></h1><div class="meta"><span><ul class="list-inline">{p.names('<li><span class="tnt-byline">By {}</span></li>')}{p.when("{mon} {d}, {yyyy} {h}:{MM} {half}", '<li class="hidden-print"><span class="tnt-date asset-date text-muted">{}</span></li>')}{p.changed("{mon} {d}, {yyyy} {h}:{MM} {half}", '<li class="hidden-print"><span class="text-muted">(Updated <span class="tnt-date">{}</span>)</span></li>')}<li class="visible-print">https://www.millgaterecord.example{p.href}</li></ul></span></div><div class="social-share-links"><ul><li><a>Facebook</a></li><li><a>Twitter</a></li><li><a>Print</a></li></ul></div></header>
{p.lead(photo)}<div class="asset-content subscriber-premium"><div class="asset-body">{p.text('<div class="subscriber-preview"><p>{}</p></div>', '<div class="subscriber-preview"><h3>{}</h3></div>', '<div class="subscriber-only"><blockquote>{}</blockquote></div>', "<li>{}</li>", '<div class="subscriber-only"><ul>{}</ul></div>', photo, {1: inline, 3: advert})}</div></div>
<div class="asset-tags"><h5>{p.say("tags")}</h5><ul class="list-inline list-tags">{each(p.keywords, lambda k: f'<li><a class="btn btn-xs" href="/search/?k=x">{k}</a></li>')}</ul></div><div class="asset-comments"><h3>{p.say("comments")}</h3><p>{p.say("comment_terms")}</p>{each(p.comments(2), lambda c: f'<div class="comment"><span class="comment-author">{c.reader}</span><span class="comment-date">{p.tell(c.moment, "{mon} {d}, {yyyy} {h}:{MM}{half}")}</span><div class="comment-body">{c.text}</div></div>')}</div></div>
<aside id="right-rail"><ul class="nav nav-tabs"><li class="active"><a>Most popular</a></li><li><a>Commented</a></li></ul><ul class="list-most-popular">{popular}</ul><div class="email-reminders"><h3>{p.say("newsletter")}</h3><p>{p.say("newsletter_text")}</p><form><input name="email"><button>Sign up</button></form></div></aside><footer><p>© Copyright {p.now.year} {p.site}, 12 Mill Street | {p.say("copyright")}</p><p>Powered by a content system for papers.</p></footer></div></body></html>"""
