"""An American desert's public radio in a publisher's components, and an Indonesian platform of styled views."""

from __future__ import annotations

from collections.abc import Sequence

from ..sheet import Sheet, Teaser, each
from ..skin import skin


@skin(
    number=253,
    kind="components",
    language="en",
    site="KQDW Sonora Public Radio",
    address="https://www.kqdw.example/{section}/{yyyy}-{mm}-{dd}/{slug}",
    year=2022,
    zone=-420,
    section=True,
    keywords=True,
)
def set_public_radio_components(p: Sheet) -> str:
    """A public radio on the components that most American stations share: the programme on the air with the next one's clock, a banner for gifts, the section as a link over the headline, station and writers behind "By", "Published … at … MST" in the next line, a bar to listen with minutes, the picture with a credit and the station before its caption, text with a box to give in it, words as buttons, a card of each writer with "See stories by", "Related Content" as promos and "Latest Stories" after it."""
    photo = '<div class="ArtP-lead"><figure class="Figure"><a class="AnchorLink"></a><img class="Image" alt="" src="https://npr.example/dims4/880x586/{file}" width="880" height="586"><div class="Figure-content"><div class="Figure-source"><span>{credit}</span>/<span>KQDW</span></div><figcaption class="Figure-caption">{caption}</figcaption></div></figure></div>'
    who = p.names(
        '<div class="ArtP-byline"><span class="ArtP-byline-station">KQDW |</span> <span class="ArtP-byline-prefix">By</span> <span class="ArtP-authorName">{}</span></div>',
        "</span>, <span class='ArtP-authorName'>",
        "</span>, <span class='ArtP-authorName'>",
    )
    when = p.when("{month} {d}, {yyyy} at {h}:{MM} {HALF} MST", '<div class="ArtP-datePublished">Published {}</div>')
    give = f'<div class="Enhancement"><ps-promo class="PromoDonate"><div class="Promo-title">{p.say("donate")}</div><div class="Promo-description">{p.say("donate_text")}</div><a class="Button">Donate</a></ps-promo></div>'
    cards = "".join(
        f'<div class="ArtP-authorCard"><div class="AuthorPromo-media"><img alt="" src="/p.jpg"></div><div class="AuthorPromo-name"><a href="/people/x">{name}</a></div><div class="AuthorPromo-bio">{p.say("about_author", author=name)}</div><a class="AuthorPromo-more" href="/people/x">See stories by {name}</a></div>'
        for name in p.authors
    )

    def set_promos(teasers: Sequence[Teaser], dated: bool) -> str:
        return each(
            teasers,
            lambda t: (
                f'<ps-promo class="PromoB" data-content-type="article"><div class="PromoB-media"><a href="{t.href}" aria-label="{t.headline}"><img class="Image" alt="" src="https://npr.example/dims4/{t.picture}"></a></div><div class="PromoB-content"><div class="PromoB-category"><a href="/x">{t.section}</a></div><div class="PromoB-title"><a class="Link" href="{t.href}">{t.headline}</a></div>'
                + (
                    f'<div class="PromoB-byline">{t.author}</div><div class="PromoB-timestamp">{p.tell(t.moment, "{month} {d}, {yyyy}")}</div>'
                    if dated
                    else ""
                )
                + "</div></ps-promo>"
            ),
        )

    return f"""<!DOCTYPE html><html class="ArtP aside" lang="en"><head><meta charset="UTF-8"><title>{p.headline} | {p.site}</title></head><body class="Page-body ArtP-body"><bsp-banner class="Banner"><div class="Banner-text">Our member drive is on. {p.say("donate_text")}</div><a class="Banner-button">Give now</a></bsp-banner><ps-header class="PH"><div class="PH-ham-m"><button aria-label="Menu"></button></div><div class="PH-logo"><a aria-label="home page" href="/"><img class="PageLogo-image" src="/logo.svg" alt="{p.site}"></a></div><div class="PH-donate"><a class="Button">Donate</a></div><nav class="Navigation"><ul class="Navigation-items">{each(p.list("sections"), lambda s: f'<li class="Navigation-items-item"><ps-navigation-item class="NavI"><a class="NavI-text-link" href="/x">{s}</a></ps-navigation-item></li>')}<li class="Navigation-items-item"><a href="/programs">Programs &amp; Podcasts</a></li><li class="Navigation-items-item"><a href="/schedule">Schedule</a></li></ul></nav><ps-stream class="Stream"><div class="Stream-nowPlaying">Play Live Radio</div><div class="Stream-title">Afternoon Desk</div><div class="Stream-next">Next Up: <span class="Stream-time">7:00 PM</span> <span>Jazz at the Depot</span></div><div class="Stream-time-slash">0:00</div><div class="Stream-schedule-link"><a>Available On Air Stations</a></div></ps-stream></ps-header>
<main class="ArtP-main"><article class="ArtP-articleContainer"><div class="ArtP-breadcrumbs"><a class="Link" href="/x">{p.section}</a></div><h1 class="ArtP-headline">{p.headline}</h1><div class="ArtP-contentInfo"><div class="ArtP-bylinePubDate">{who}{when}</div><ps-actionbar class="ActionBar"><ul class="ActionBar-items"><li><a class="ActionLink">Facebook</a></li><li><a class="ActionLink">Twitter</a></li><li><a class="ActionLink">LinkedIn</a></li><li><a class="ActionLink">Email</a></li></ul></ps-actionbar></div><ps-audio class="AudioEnhancement"><button class="Button">Listen</button> &bull; <span class="duration">3:{p.random.randrange(10, 59)}</span></ps-audio>{p.lead(photo)}<div class="ArtP-articleBody"><div class="RichTextArticleBody RichTextBody">{p.text("<p>{}</p>", "<h2><b>{}</b></h2>", "<blockquote>{}</blockquote>", "<li>{}</li>", "<ul>{}</ul>", photo.replace("ArtP-lead", "Enhancement"), {2: give})}</div></div><div class="ArtP-tags"><div class="ArtP-tags-title">{p.say("tags")}</div>{" ".join(f'<a class="Button" href="/tags/x">{k}</a>' for k in p.keywords)}</div>{cards}</article>
<aside class="ArtP-aside"><div class="ListE"><div class="ListE-header"><div class="ListE-title">{p.say("latest")}</div></div><ul class="ListE-items">{each(p.others[:4], lambda t: f'<li class="ListE-items-item"><a class="Link" href="{t.href}">{t.headline}</a></li>')}</ul></div><div class="GoogleDfpAd" aria-label="sponsor"></div></aside><div class="ArtP-below"><div class="ListC"><div class="ListC-header-title">Related Content</div><div class="ListC-items">{set_promos(p.related, False)}</div></div><bsp-list-loadmore class="ListLoadMore"><div class="ListLoadMore-title">Latest Stories</div>{set_promos(p.others[4:8], True)}<button class="ListLoadMore-button">Load More</button></bsp-list-loadmore></div></main>
<footer class="Page-footer"><div class="Page-footer-newsletter"><p>{p.say("newsletter")}</p><p>{p.say("newsletter_text")}</p></div><div class="Page-footer-copyright">&copy; {p.now.year} {p.site}</div><nav class="FooterNavigation"><a>Contact Us</a> <a>About Us</a> <a>Public File</a> <a>FCC Applications</a> <a>EEO Report</a> <a>Privacy Policy</a></nav></footer></body></html>"""


@skin(
    number=254,
    kind="components",
    language="id",
    site="Kabarsela",
    address="https://kabarsela.example/kabarselat/{slug}-1x{id}",
    year=2020,
    zone=420,
    keywords=True,
)
def set_styled_views(p: Sheet) -> str:
    """An Indonesian platform where papers publish: views and labels of styled hashes, the headline in an h1 in spans, the channel with a tick and its counter of followers, day, clock, WIB and minutes to read in one line of labels, then the picture with its line as a label that ends in "Foto:", text as spans in sections of an editor, "ADVERTISEMENT" and a call to scroll between, the reporters in a bold last section, topics as chips, "Berita Terkait" as cards, counters and an empty field for comments, a stream of others with hours since then."""
    photo = '<figure class="ImageContainerweb__StyledFigure-sc-1sxd5ve-0 kHnDaY"><div class="LazyImageweb__Placeholder-sc-1u8gwtm-0 fqRtHw"><img class="Imageweb__StyledImage-sc-5bdsq4-0 cxPqQa" src="https://media.kabarsela.example/v1/{file}" alt=""></div><div class="Viewweb__StyledView-sc-1ajfkkc-0 bHiWxJ"><span class="Textweb__StyledText-sc-1ed9ao-0 hhWqTz">{caption}. Foto: {credit}</span></div></figure>'
    block = '<div class="components__NormalContainer-sc-7p46dk-0 jWbbhF"><div class="Viewweb__StyledView-sc-1ajfkkc-0 bEzbGx"><span class="Textweb__StyledText-sc-1ed9ao-0 hQvSXk">{}</span></div></div>'
    view, text = "Viewweb__StyledView-sc-1ajfkkc-0", "Textweb__StyledText-sc-1ed9ao-0"
    when = p.when("{d} {month} {yyyy} {H}:{MM} WIB", f'<span class="{text} gKbTMs">{{}}</span>')
    who = p.names(
        block.replace("{}", "<b>Reporter: {}</b>"),
        ", ",
        ", ",
    )
    pause = f'<div class="{view} kAdXzz"><span class="{text} fAdSmL">ADVERTISEMENT</span></div><div class="{view} kAdXzz"><span class="{text} fAdSmL">SCROLL TO CONTINUE WITH CONTENT</span></div>'
    cards = each(
        p.related,
        lambda t: (
            f'<div class="{view} dcFtHm"><a class="Linkweb__StyledLink-sc-12kuw1k-0 bOqNfd" href="{t.href}"><img class="Imageweb__StyledImage-sc-5bdsq4-0" src="https://media.kabarsela.example/{t.picture}" alt=""><span class="{text} cardTl">{t.headline}</span></a><span class="{text} cardCh">kabarselat</span></div>'
        ),
    )
    stream = each(
        p.others[3:8],
        lambda t: (
            f'<div class="{view} strmIt"><a href="{t.href}"><span class="{text} strmTl">{t.headline}</span></a><span class="{text} strmTm">{max(1, int((p.now - t.moment).total_seconds() // 3600))} jam lalu</span></div>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>{p.headline} | {p.site}</title></head><body><div id="__next"><div class="{view} gTopBr"><a href="/"><img src="/static/logo.svg" alt="{p.site}"></a><div class="{view} srchBx"><input placeholder="Cari di sini"></div><div class="{view} btnLgn"><span class="{text} lgn">Masuk</span></div></div><div class="{view} navCh">{each(p.list("sections"), lambda s: f'<a class="Linkweb__StyledLink-sc-12kuw1k-0" href="/channel/x"><span class="{text} navTx">{s}</span></a>')}</div><div class="{view} trnd"><span class="{text} trndTl">Trending</span>{each(p.others[:3], lambda t: f'<a href="{t.href}"><span class="{text} trndTx">{t.headline}</span></a>')}</div>
<div class="{view} pgWrap"><div class="{view} colMn"><div class="{view} hdSt"><h1 class="{view} ttlH1"><span class="{text} ttlSp">{p.headline}</span></h1><div class="{view} pubRw"><img class="avatar" src="/static/selat.png" alt=""><div class="{view} pubNm"><a href="/kabarselat"><span class="{text} pubTx">kabarselat</span></a><span class="{text} pubVr">Verified</span><span class="{text} pubFl">Mitra {p.site} · {p.random.randrange(2, 90)} rb pengikut</span></div></div><div class="{view} tmRw">{when}<span class="{text} gKbTMs">·</span><span class="{text} gKbTMs">waktu baca {p.random.randrange(1, 5)} menit</span></div><div class="{view} cntRw"><span class="{text} cnt">{p.random.randrange(0, 90)}</span><span class="{text} cnt">{p.random.randrange(0, 30)}</span></div></div>{p.lead(photo)}<div class="StoryRenderer__EditorWrapper-sc-1f4fm7t-0 cGvZXY">{p.text(block, f'<div class="{view} hdBl"><span class="{text} hdTx">{{}}</span></div>', block, f'<div class="{view} liBl"><span class="{text} liTx">{{}}</span></div>', "{}", photo, {1: pause, 4: pause})}{who}</div><div class="{view} tpcRw">{each(p.keywords, lambda k: f'<a class="Linkweb__StyledLink-sc-12kuw1k-0" href="/topic/x"><span class="{text} tpcTx">{k}</span></a>')}</div><div class="{view} shrRw"><span class="{text}">Bagikan</span><span class="{text}">Simpan</span></div><div class="{view} rltdBx"><span class="{text} rltdTl">{p.say("related")}</span>{cards}</div><div class="{view} cmntBx"><span class="{text} cmntTl">{p.say("comments")} ({p.random.randrange(0, 5)})</span><span class="{text} cmntIn">Tulis komentar kamu...</span><span class="{text} cmntTr">{p.say("comment_terms")}</span></div></div>
<div class="{view} colSd"><div class="{view} nwslt"><span class="{text}">{p.say("newsletter")}</span><span class="{text}">{p.say("newsletter_text")}</span><input placeholder="Email"></div><div class="{view} strm"><span class="{text} strmHd">{p.say("latest")}</span>{stream}</div></div></div><div class="{view} ftWrp"><span class="{text}">Tentang Kami</span><span class="{text}">Pedoman Media Siber</span><span class="{text}">Ketentuan &amp; Kebijakan Privasi</span><span class="{text}">{p.say("about_site")}</span><span class="{text}">{p.now.year} © PT Sela Media, {p.say("copyright")}</span></div></div></body></html>"""
