"""A Swedish association's paper on a free enterprise system with its own news plug-in."""

from __future__ import annotations

from datetime import timedelta

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=419,
    kind="themes",
    language="sv",
    site="Skogsbygdens Röst",
    address="https://www.skogsbygdensrost.example/nyheter/artikel/{slug}",
    year=2019,
    precision="day",
    standfirst=True,
    keywords=True,
    section=True,
)
def set_news_plugin(p: Sheet) -> str:
    """A Swedish rural association's paper on a free enterprise system with its usual theme and news plug-in: a navbar with a search, crumbs, frames of content elements, headline in h1, then one p of spans with the day in figures, the category, the tags and "av" with the writers, the standfirst in a div, pictures in wraps with a line in p, the text with figures of the editor, a link back, related news as a list whose days stand before the links, readers' words with "skrev", day and clock, at the side a calendar with days and hours, latest news as cards, a key to become a member, address and telephone in the foot."""
    lead = '<div class="news-img-wrap"><div class="outer"><div class="mediaelement mediaelement-image"><a href="/fileadmin/user_upload/{file}" title="{caption}" class="lightbox" rel="lightbox[myImageSet]"><img loading="lazy" src="/fileadmin/_processed_/3/c/csm_{file}" width="560" height="373" alt=""></a></div><p class="news-img-caption">{caption}. Foto: {credit}</p></div></div>'
    photo = '<figure class="image"><img src="/fileadmin/_processed_/9/1/csm_{file}" width="700" height="467" alt=""><figcaption class="image-caption">{caption}. Foto: {credit}</figcaption></figure>'
    facts = p.when("{yyyy}-{mm}-{dd}", '<span class="news-list-date">{}</span>')
    facts += f'\n<span class="news-list-category">{p.section}</span>'
    facts += '\n<span class="news-list-tags">' + " ".join(f'<a href="/amne/x">{k}</a>' for k in p.keywords) + "</span>"
    facts += p.names('\n<span class="news-list-author">av {}</span>')
    box = f'<div class="well faktaruta"><h4>{p.say("donate")}</h4><p>{p.say("donate_text")}</p><a class="btn btn-default" href="/bli-medlem">Bli medlem</a></div>'
    text = p.text(
        "<p>{}</p>",
        "<h3>{}</h3>",
        "<blockquote><p>{}</p></blockquote>",
        "<li>{}</li>",
        "<ul>{}</ul>",
        photo,
        {3: box} if p.random.random() < 0.4 else None,
    )
    related = each(
        p.related,
        lambda t: (
            f'<li><span class="news-related-news-date">{p.tell(t.moment, "{yyyy}-{mm}-{dd}")}</span> <a title="{t.headline}" href="{t.href}">{t.headline}</a></li>'
        ),
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f'<div class="pw-comment"><p class="pw-comment-head"><strong>{c.reader}</strong> skrev {p.tell(c.moment, "{yyyy}-{mm}-{dd} kl. {HH}:{MM}")}</p><p>{c.text}</p><a class="pw-answer" href="#">Svara</a></div>'
        ),
    )
    events = each(
        (
            (3, 18, "Årsmöte i bygdegården"),
            (9, 10, "Loppmarknad"),
            (16, 19, "Studiecirkel om bredband"),
            (24, 13, "Städdag vid badplatsen"),
        ),
        lambda e: (
            f'<li><span class="event-date">{p.tell((p.now + timedelta(days=e[0])).replace(hour=e[1], minute=0), "{weekday} {d} {month}, kl. {HH}.{MM}")}</span><br><a href="/kalender/x">{e[2]}</a></li>'
        ),
    )
    cards = each(
        p.others[:4],
        lambda t: (
            f'<div class="article articletype-0"><div class="header"><h4><a title="{t.headline}" href="{t.href}"><span>{t.headline}</span></a></h4></div><div class="teaser-text"><p>{t.summary} <a class="more" title="{t.headline}" href="{t.href}">{p.say("more")}</a></p></div><div class="footer"><p><span class="news-list-date">{p.tell(t.moment, "{yyyy}-{mm}-{dd}")}</span> <span class="news-list-category">{t.section}</span></p></div></div>'
        ),
    )
    menu = each(
        p.list("sections"),
        lambda s: f'<li><a href="/nyheter/x" title="{s}">{s}<span class="bar"></span></a></li>',
    )
    return f"""<!DOCTYPE html>
<html dir="ltr" lang="sv-SE" class="no-js">
<head>
<meta charset="utf-8">
<!--
	This website is powered by TYPO3 - inspiring people to share!
-->
<title>{p.headline} - {p.site}</title>
<link rel="stylesheet" href="/typo3temp/assets/bootstrappackage/css/theme.css" media="all">
</head>
<body id="p42" class="page-42 pagelevel-3 language-0 backendlayout-default layout-default">
<div id="top"></div>
<div class="body-bg body-bg-top">
<a class="sr-only sr-only-focusable" href="#content">Hoppa till huvudinnehållet</a>
<header id="page-header" class="bp-page-header navbar navbar-mainnavigation navbar-default navbar-has-image navbar-top">
<div class="container container-mainnavigation"><a class="navbar-brand navbar-brand-image" href="/"><img class="navbar-brand-logo-normal" src="/fileadmin/logo.svg" alt="{p.site}" height="52" width="180"></a>
<button class="navbar-toggler collapsed" type="button">Meny</button>
<nav id="mainnavigation" class="navbar-collapse collapse"><ul class="navbar-nav"><li><a href="/" title="{p.say("home")}">{p.say("home")}</a></li><li class="active dropdown dropdown-hover"><a href="/nyheter" class="nav-link dropdown-toggle">Nyheter</a><ul class="dropdown-menu">{menu}</ul></li><li><a href="/kalender">Kalender</a></li><li><a href="/om-oss">Om förbundet</a></li><li><a href="/kontakt">Kontakt</a></li></ul>
<form action="/sok" method="get" class="navbar-form"><input type="text" placeholder="Sök" name="tx_indexedsearch_pi2[search][sword]"><button>Sök</button></form></nav></div>
</header>
<nav class="breadcrumb-section" aria-label="Brödsmula"><div class="container"><p class="sr-only">Du är här:</p><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">{p.say("home")}</a></li><li class="breadcrumb-item"><a href="/nyheter">Nyheter</a></li><li class="breadcrumb-item active"><span class="breadcrumb-text">Artikel</span></li></ol></div></nav>
<div id="content" class="main-section">
<div class="section section-default"><div class="container"><div class="section-row">
<main class="section-column maincontent-wrap" role="main">
<div id="c118" class="frame frame-default frame-type-list frame-layout-0"><div class="frame-container"><div class="frame-inner">
<div class="news news-single">
<div class="article">
<div class="header"><h1>{p.headline}</h1></div>
<div class="footer"><p>
{facts}
</p></div>
<div class="teaser-text"><p>{p.standfirst}</p></div>
{p.lead(lead)}
<div class="news-text-wrap">
{p.add_rest(text, photo)}
</div>
<div class="news-backlink-wrap"><a href="/nyheter">Tillbaka</a></div>
<div class="news-related-wrap"><div class="news-related news-related-news"><h4>Relaterade nyheter</h4><ul>{related}</ul></div>
<div class="news-related news-related-files"><h4>Filer</h4><ul><li><a href="/fileadmin/dokument/pressbild.zip">Pressbilder</a> <span class="news-related-files-size">2 MB</span></li></ul></div></div>
</div>
</div>
</div></div></div>
<div id="c131" class="frame frame-default frame-type-list frame-layout-0"><div class="frame-container"><div class="frame-inner"><div class="tx-pwcomments-pi1"><h3>{p.say("comments")} (2)</h3>{voices}
<form method="post" class="pw-form"><h4>{p.say("comment_form")}</h4><p class="help-block">{p.say("comment_terms")}</p><label>Namn *</label><input type="text"><label>E-post *</label><input type="text"><label>Meddelande *</label><textarea rows="5"></textarea><button class="btn btn-primary">Skicka</button></form></div></div></div></div>
</main>
<aside class="section-column subcontent-wrap">
<div id="c77" class="frame frame-default frame-type-list"><header class="frame-header"><h2 class="element-header"><span>Kalender</span></h2></header><ul class="calendarize-latest">{events}</ul></div>
<div id="c78" class="frame frame-default frame-type-list"><header class="frame-header"><h2 class="element-header"><span>{p.say("latest")}</span></h2></header><div class="news"><div class="news-list-view">{cards}</div></div></div>
<div id="c79" class="frame frame-default frame-type-menu_subpages"><header class="frame-header"><h2 class="element-header"><span>{p.say("most_read")}</span></h2></header><ul>{each(p.others[4:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div>
<div id="c80" class="frame frame-default frame-type-textpic"><header class="frame-header"><h2 class="element-header"><span>{p.say("newsletter")}</span></h2></header><p>{p.say("newsletter_text")}</p><form><input type="email" placeholder="E-post"><button>Anmäl</button></form></div>
</aside>
</div></div></div>
</div>
<footer id="page-footer" class="bp-page-footer"><section class="section footer-section footer-section-content"><div class="container"><div class="row"><div class="col-md-4"><p><strong>{p.site}</strong><br>Bygdevägen 4<br>000 00 Vallfors<br>Telefon 0000-12 34 56</p></div><div class="col-md-4"><p>Ansvarig utgivare: Gun Lindmalm<br>{p.say("about_site")}</p></div><div class="col-md-4"><ul><li><a href="/tipsa">Tipsa oss</a></li><li><a href="/personuppgifter">Personuppgifter</a></li><li><a href="/prenumerera">Prenumerera</a></li></ul></div></div></div></section>
<section class="section footer-section footer-section-meta"><div class="container"><div class="meta"><p>© {p.now.year} {p.site}. {p.say("copyright")}.</p></div></div></section></footer>
<a class="scroll-top" title="Till toppen" href="#top"><span class="scroll-top-icon"></span></a>
<div id="cookieconsent"><span class="cc-message">{p.say("cookies")}</span> <a class="cc-btn">Jag förstår</a></div>
</div>
</body>
</html>"""
