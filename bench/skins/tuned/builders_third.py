"""Pages of site builders, where all is a box with a number."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=69,
    kind="builders",
    language="en",
    site="The Saltmarsh Letter",
    address="https://saltmarshletter.example/p/{slug}",
    year=2023,
    precision="day",
    standfirst=True,
    related=False,
)
def set_letter_host(p: Sheet) -> str:
    """A host for letters: day in short under the byline with counters, forms to subscribe in and after the text, a discussion, lists of all letters in tabs."""
    photo = '<div class="captioned-image-container"><figure><a class="image-link image2 is-viewable-img" target="_blank" href="https://cdn.letters.example/{file}"><div class="image2-inset"><picture><source type="image/webp"><img src="https://cdn.letters.example/w_1456/{file}" class="sizing-normal"></picture><div class="image-link-expand"></div></div></a><figcaption class="image-caption">{caption}. Photo: {credit}</figcaption></figure></div>'
    widget = f'<div class="subscription-widget-wrap"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">{p.site} is a reader-supported publication. {p.say("newsletter_text")}</p></div><form class="subscription-widget-subscribe"><input type="email" placeholder="Type your email…"><input type="submit" value="Subscribe"></form></div></div>'
    button = '<p class="button-wrapper"><a class="button primary" href="/share"><span>Share</span></a></p>'
    faces = "".join(
        '<div class="pencraft pc-display-flex pc-position-relative"><a href="/@x"><div class="profile-img-wrap"><picture><img src="/a.jpg"></picture></div></a></div>'
        for _ in p.authors
    )
    archive = each(
        p.others[:7],
        lambda t: (
            f'<div class="portable-archive-list-item"><div class="post-preview-content"><a class="post-preview-title" href="{t.href}">{t.headline}</a><a class="post-preview-description" href="{t.href}">{t.summary}</a></div><div class="post-preview-meta"><span class="post-date">{p.tell(t.moment, "{mon} {d}")}</span> <span class="post-bullet">•</span> <a class="post-author">{t.author}</a></div><div class="post-meta-actions"><span>{p.random.randrange(90)}</span></div></div>'
        ),
    )
    voices = each(
        p.comments(3),
        lambda c: (
            f'<div class="comment"><table class="comment-content"><tr><td class="comment-head"><div class="profile-img-wrap"></div></td><td><div class="comment-meta"><span class="highlight"><a href="/profile/1">{c.reader}</a></span><a class="comment-timestamp" href="#c">{p.tell(c.moment, "{mon} {d}, {yyyy}")}</a></div><div class="comment-body"><p>{c.text}</p></div><div class="comment-actions"><a>Reply</a> <a>Share</a></div></td></tr></table></div>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="en"><head><title>{p.headline} - {p.site}</title></head><body class="reader-onboarding"><div id="entry"><div id="main" class="main typography"><div class="topbar-replacement"><div class="navbar-title"><h1 class="navbar-title-wordmark"><a class="navbar-title-link" href="/">{p.site}</a></h1></div><div class="navbar-buttons"><button>Subscribe</button><button>Sign in</button></div></div>
<div class="single-post-container"><div class="container"><div class="single-post"><div class="pencraft pc-display-contents"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">{p.headline}</h1><h3 class="subtitle">{p.standfirst}</h3><div class="pencraft pc-display-flex pc-gap-12">{faces}<div class="pencraft pc-display-flex pc-flexDirection-column">{p.names('<div class="pencraft pc-reset color-pub-primary-text line-height-20 size-11 weight-medium transform-uppercase"><a href="/@x">{}</a></div>')}{p.when("{mon} {dd}, {yyyy}", '<div class="pencraft pc-reset color-pub-secondary-text size-11 transform-uppercase">{}</div>')}</div></div><div class="post-ufi"><a class="post-ufi-button"><div class="label">{p.random.randrange(300)}</div></a><a class="post-ufi-button"><div class="label">{p.random.randrange(60)}</div></a><a class="post-ufi-button"><div class="label">Share</div></a></div></div>
<div class="available-content"><div dir="auto" class="body markup">{p.lead(photo)}{p.text("<p><span>{}</span></p>", '<h3 class="header-anchor-post">{}<div class="header-anchor-parent"><div class="header-anchor"></div></div></h3>', '<div class="pullquote"><p>{}</p></div>', "<li><p><span>{}</span></p></li>", picture=photo, inside={2: widget, 4: button})}</div></div>{widget}</article></div></div></div>
<div class="post-footer"><a class="post-ufi-button">{p.random.randrange(300)} Likes</a> <a>{p.random.randrange(30)} Restacks</a></div><div class="comments-section"><h4>Discussion about this post</h4><div class="tabs"><button>Comments</button><button>Restacks</button></div><form><textarea placeholder="Write a comment..."></textarea></form>{voices}</div><div class="portable-archive"><div class="archive-tabs"><button>Top</button><button>Latest</button><button>Discussions</button></div>{archive}<a class="see-all" href="/archive">See all</a></div></div>
<div class="footer-wrap"><h4>Ready for more?</h4><form><input type="email"><button>Subscribe</button></form><div class="footer-terms">© {p.now.year} {p.site}</div><span>{p.say("cookies")}</span></div></div></div></body></html>"""


@skin(
    number=70,
    kind="builders",
    language="tr",
    site="Tuzla Rıhtımı",
    address="https://www.tuzlarihtimi.example/yazilar/{slug}-{id}",
    year=2022,
    zone=180,
    kicker=True,
    section=True,
)
def set_collections(p: Sheet) -> str:
    """A builder with collections: fields as numbered text blocks, hidden ones left in, "no items found" where a list is empty, the writers as a list of their own at the side."""
    photo = '<figure class="w-richtext-align-fullwidth w-richtext-figure-type-image"><div><img src="https://assets.site.example/{file}" loading="lazy"></div><figcaption>{caption}</figcaption></figure>'
    hero = '<div class="image-wrapper-3"><img src="https://assets.site.example/{file}" class="image-14"><div class="text-block-31">{caption}</div><div class="text-block-31 right">{credit}</div></div>'
    writers = "".join(
        f'<div role="listitem" class="w-dyn-item"><div class="div-block-8"><div class="avatar-2"></div><div class="text-block-22">{name}</div></div></div>'
        for name in p.authors
    )
    people = (
        f'<div class="text-block-23">Yazan</div><div class="w-dyn-list"><div role="list" class="w-dyn-items">{writers}</div></div>'
        if writers
        else ""
    )
    cards = each(
        p.related,
        lambda t: (
            f'<div role="listitem" class="collection-item-4 w-dyn-item"><a href="{t.href}" class="link-block-5 w-inline-block"><img src="/{t.picture}" class="image-9"><div class="text-block-26">{t.section}</div><h4 class="heading-18">{t.headline}</h4><div class="text-block-27">{p.tell(t.moment, "{d} {month} {yyyy}")}</div></a></div>'
        ),
    )
    form = f'<div class="w-embed"><div class="cta-3"><div class="heading-22">{p.say("newsletter")}</div><div class="paragraph-9">{p.say("newsletter_text")}</div><div class="form-block-2 w-form"><form><input type="email" class="w-input"><input type="submit" value="Katıl" class="w-button"></form><div class="w-form-done"><div>Teşekkürler, kaydınız alındı!</div></div><div class="w-form-fail"><div>Bir hata oluştu, yeniden deneyin.</div></div></div></div></div>'
    return f"""<!DOCTYPE html><html data-wf-page="62a" lang="tr"><head><title>{p.headline} · {p.site}</title></head><body><div class="section-hero"><div class="navbar-2 w-nav"><a href="/" class="brand w-nav-brand"><div class="text-logo">{p.site}</div></a><nav role="navigation" class="nav-menu w-nav-menu">{each(p.list("sections"), lambda s: f'<a href="/x" class="nav-link w-nav-link">{s}</a>')}</nav><div class="text-block-2">{p.tell(p.now, "{d} {month} {yyyy}, {weekday}")}</div></div></div>
<div class="section-7"><div class="w-layout-grid grid-5"><div class="div-block-11"><div class="text-block-19"><a href="/x">{p.section}</a></div><div class="text-block-20">{p.kicker}</div><h2 class="heading-12">{p.headline}</h2><div class="text-block-21 w-condition-invisible">Sponsorlu içerik</div></div><div class="div-block-12">{people}{p.when("{d} {month} {yyyy} {HH}:{MM} (GMT+3)", '<div class="text-block-23">Tarih</div><div class="text-block-24">{}</div>')}<div class="text-block-23">Okuma süresi</div><div class="text-block-24">{p.random.randrange(2, 9)} dk</div><div class="text-block-25 w-dyn-bind-empty"></div></div></div></div>
{p.lead(hero)}<div class="section-8"><div class="rich-text-block w-richtext">{p.text(heading="<h3>{}</h3>", quote="<blockquote>{}</blockquote>", entries='<ul role="list">{}</ul>', picture=photo, inside={2: form})}</div></div><div class="section-9"><h3 class="heading-17">{p.say("read_also")}</h3><div class="w-dyn-list"><div role="list" class="collection-list-3 w-dyn-items w-row">{cards}</div></div></div>
<div class="section-10"><h3 class="heading-17">{p.say("most_read")}</h3><div class="w-dyn-list"><div role="list" class="w-dyn-items">{each(p.others[:5], lambda t: f'<div role="listitem" class="w-dyn-item"><a href="{t.href}" class="link-3">{t.headline}</a></div>')}</div></div><h3 class="heading-17">Etkinlikler</h3><div class="w-dyn-list"><div class="w-dyn-empty"><div>Kayıt bulunamadı.</div></div></div></div><div class="footer-4"><div class="text-block-40">© {p.now.year} {p.site}. {p.say("copyright")}</div><div class="text-block-41">{p.say("cookies")}</div></div></body></html>"""
