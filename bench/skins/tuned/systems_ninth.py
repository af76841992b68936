"""Content management systems of Central and Northern Europe."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=163,
    kind="systems",
    language="de",
    site="Klosterfelder Bote",
    address="https://www.klosterfelder-bote.example/nachricht/{slug}.html",
    year=2018,
    standfirst=True,
)
def set_open_source_system(p: Sheet) -> str:
    """A Swiss or German sheet on a free system of modules: `mod_article` and `ce_text` boxes, headline, then "… von …" in a p of class info, the teaser in bold, every element of the content in its box, captions in figures, "Zurück" below, a list of further news with days and "Weiterlesen" as a module of its own, events of the parish beside it."""
    photo = '<div class="ce_image block"><figure class="image_container" style="margin-bottom:15px;"><a href="/files/bilder/{file}" data-lightbox="x" title="{caption}"><img src="/assets/images/a/{file}" width="640" height="427" alt=""></a><figcaption class="caption">{caption} (Foto: {credit})</figcaption></figure></div>'
    who = p.names("von {}", ", ", " und ")
    when = p.when("{dd}.{mm}.{yyyy} {HH}:{MM}")
    info = " ".join(part for part in (f"<time>{when}</time>" if when else "", who) if part)
    lists = each(
        p.related,
        lambda t: (
            f'<div class="layout_short arc_1 block"><p class="info"><time>{p.tell(t.moment, "{dd}.{mm}.{yyyy} {HH}:{MM}")}</time></p><h3><a href="{t.href}" title="Den Artikel lesen: {t.headline}">{t.headline}</a></h3><div class="teaser"><p>{t.summary}</p></div><p class="more"><a href="{t.href}" title="Den Artikel lesen: {t.headline}">Weiterlesen … <span class="invisible">{t.headline}</span></a></p></div>'
        ),
    )
    box = '<div class="ce_text block">{}</div>'
    return f"""<!DOCTYPE html>
<html lang="de"><head><meta charset="UTF-8"><title>{p.headline} - {p.site}</title></head>
<body id="top" class="mac chrome"><div id="wrapper"><header id="header"><div class="inside"><div class="ce_image logo block"><a href="/"><img src="/files/layout/logo.svg" alt="{p.site}"></a></div><div class="ce_text block"><p>{p.say("issue", n=p.random.randrange(1, 52))} &middot; {p.tell(p.now, "{weekday}, {d}. {month} {yyyy}")}</p></div><nav class="mod_navigation block"><a href="#skipNavigation1" class="invisible">Navigation überspringen</a><ul class="level_1">{each(p.list("sections"), lambda s: f'<li class="sibling"><a href="/x.html" class="sibling">{s}</a></li>')}<li class="last"><a href="/kontakt.html">Kontakt</a></li></ul></nav></div></header>
<div id="container"><main id="main"><div class="inside"><div class="mod_article first last block" id="nachricht"><div class="mod_newsreader block"><div class="layout_full block"><h1>{p.headline}</h1>{f'<p class="info">{info}</p>' if info else ""}<div class="ce_text block teaser"><p><strong>{p.standfirst}</strong></p></div>{p.lead(photo)}
{p.text(box.format("<p>{}</p>"), '<h2 class="ce_headline">{}</h2>', '<div class="ce_text block zitat"><p><em>{}</em></p></div>', "<li>{}</li>", '<div class="ce_list block"><ul>{}</ul></div>', photo)}
</div><p class="back"><a href="javascript:history.go(-1)" title="Zurück">Zurück</a></p><div class="ce_comments block"><h2>{p.say("comments")}</h2>{each(p.comments(2), lambda c: f'<div class="comment_default"><p class="info">Kommentar von {c.reader} | <span class="date"><time>{p.tell(c.moment, "{dd}.{mm}.{yyyy} {HH}:{MM}")}</time></span></p><div class="comment"><p>{c.text}</p></div></div>')}<div class="form"><form><p>{p.say("comment_terms")}</p><p>Bitte rechnen Sie {p.random.randrange(2, 9)} plus {p.random.randrange(2, 9)}.</p></form></div></div></div></div>
<div class="mod_newslist block"><h2>{p.say("related")}</h2>{lists}</div></div></main><aside id="right"><div class="inside"><div class="mod_newslist latest block"><h3>{p.say("latest")}</h3>{each(p.others[:5], lambda t: f'<div class="layout_simple block"><time>{p.tell(t.moment, "{dd}.{mm}.{yyyy} {HH}:{MM}")}</time> <a href="{t.href}" title="Den Artikel lesen: {t.headline}">{t.headline}</a></div>')}</div><div class="mod_eventlist block"><h3>Termine</h3><div class="event layout_teaser"><p class="time">{p.tell(p.now, "{dd}.{mm}.{yyyy}")} 19:30</p><h4><a href="/termin/chorprobe.html">Offene Chorprobe im Pfarrsaal</a></h4></div></div><div class="mod_subscribe block"><h3>{p.say("newsletter")}</h3><p>{p.say("newsletter_text")}</p><form><input type="text" placeholder="E-Mail-Adresse"><button>Abonnieren</button></form></div></div></aside></div>
<footer id="footer"><div class="inside"><p>&copy; {p.now.year} {p.site} | <a href="/impressum.html">Impressum</a> | <a href="/datenschutz.html">Datenschutz</a></p><p>{p.say("cookies")}</p></div></footer></div></body></html>"""


@skin(
    number=164,
    kind="systems",
    language="sv",
    site="Åsens Tidning",
    address="https://www.asenstidning.example/{section}/{slug}/{id}",
    year=2021,
    kicker=True,
    standfirst=True,
    keywords=True,
)
def set_northern_grid_system(p: Sheet) -> str:
    """A Swedish local paper on a Norwegian system of rows and columns: the kicker and the headline in one header with a picture first, the standfirst as a subtitle, the writers as addresses with title and mail in a list, labels and values of "Publicerad" and "Uppdaterad" after them, facts and a teaser of another story as boxes in the text, tags, rows of teasers with kickers after it."""
    photo = '<figure class="dac__image-wrapper img fullwidthTarget"><div class="img"><picture><img src="https://image.asenstidning.example/{file}?width=1058&height=604" alt="" width="1058"></picture></div><figcaption><span class="caption">{caption}</span> <span class="byline">Foto: {credit}</span></figcaption></figure>'
    inner = '<figure class="column desktop-floatRight small-12 small-abs-12 large-6" data-element-guid="b7"><div class="content"><div class="img"><img src="/images/{file}" alt=""></div><div class="caption"><figcaption><span class="text">{caption}</span> <span class="byline">Foto: {credit}</span></figcaption></div></div></figure>'
    who = "".join(
        f'<li><address class="byline column small-12"><div class="content"><figure><img src="/portratt/{n}.jpg" alt="{name}"></figure><div class="name"><span class="firstname">{name}</span></div><span class="description">Reporter</span><a class="email" href="mailto:redaktion@asenstidning.example">redaktion@asenstidning.example</a></div></address></li>'
        for n, name in enumerate(p.authors)
    )
    dates = p.when(
        "{d} {month} {yyyy} - {HH}:{MM}",
        '<span class="dateGroup datePublished"><span class="dateLabel">Publicerad</span> <time title="Publicerad">{}</time></span>',
    ) + p.changed(
        "{d} {month} {yyyy} - {HH}:{MM}",
        '<span class="dateGroup dateModified"><span class="dateLabel">Uppdaterad</span> <time title="Uppdaterad">{}</time></span>',
    )
    other = f'<article class="column small-12 large-6 desktop-floatLeft teaser_inline" data-site-alias="asen"><div class="content"><a href="{p.related[0].href}"><div class="media"><img src="/i/{p.related[0].picture}"></div><div class="kicker">{p.related[0].section}</div><h2 class="headline">{p.related[0].headline}</h2></a></div></article>'
    facts = '<div class="factbox column small-12 expandable" data-element-guid="f2"><div class="content"><h2>Så gör du</h2><div class="fact"><p>Har du tips eller bilder? Ring redaktionen dygnet runt på 0500-555 014 eller skicka ett mms.</p><p>Du är anonym om du vill.</p></div><button class="expand">Vis mer</button></div></div>'
    teasers = each(
        p.related,
        lambda t: (
            f'<article class="column large-4 small-12"><div class="content"><a href="{t.href}"><figure><img src="/i/{t.picture}" alt=""></figure><div class="kicker below">{t.section}</div><h2 class="headline" style="font-size:20px">{t.headline}</h2><p class="subtitle">{t.summary}</p></a></div></article>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="sv-SE" class="resp_fonts"><head><meta charset="UTF-8"><title>{p.headline}</title></head><body class="l4 article site_asen section-x"><div class="page-wrap"><header class="pageElement pageHeader"><div class="row"><figure class="logo column"><a href="/"><img src="/view-resources/logo.svg" alt="{p.site}"></a></figure><span class="todaysdate">{p.tell(p.now, "{weekday} {d} {month} {yyyy}")}</span><nav class="navigation mainMenu dropdown"><ul class="menu-list">{each(p.list("sections"), lambda s: f"<li><a href='/x'>{s}</a></li>")}<li><a href="/e-tidning">E-tidning</a></li><li><a href="/familj">Familj</a></li></ul></nav><a class="pay" href="/prenumerera">Prenumerera</a></div></header>
<section id="mainArticleSection" class="main article"><div data-element-guid="a1" class="row menu"><div class="marquee"><span>Just nu</span> <a href="{p.others[0].href}">{p.others[0].headline}</a></div></div><article class="" data-element-guid="d0"><div class="articleHeader column">{p.lead(f'<div class="media">{photo}</div>')}<div class="label kicker">{p.kicker}</div><h1 class="headline mainTitle">{p.headline}</h1><h2 class="subtitle">{p.standfirst}</h2><div class="meta"><div class="bylines"><ul>{who}</ul></div><div class="dates">{dates}</div><div class="social share"><a class="fb">Dela</a><a class="tw">Tweeta</a></div></div></div>
<div class="bodytext large-12 small-12 medium-12">{p.text("<p>{}</p>", "<h3>{}</h3>", '<blockquote class="column"><div class="content"><p>{}</p></div></blockquote>', "<li>{}</li>", "<ul>{}</ul>", inner, {1: other, 4: facts})}</div><div class="column articleFooter"><div class="tags"><ul>{each(p.keywords, lambda k: f'<li><a href="/tag/x">{k}</a></li>')}</ul></div><div class="htmlinsert"><h3>{p.say("newsletter")}</h3><p>{p.say("newsletter_text")}</p><form><input type="email"><button>Anmäl mig</button></form><p class="small">Genom att anmäla dig godkänner du våra villkor för personuppgifter.</p></div></div></article></section>
<div class="row related"><div class="column small-12"><h2 class="rowTitle">{p.say("related")}</h2></div>{teasers}</div><section class="bottom"><div class="row"><div class="toplist column large-4"><h3>{p.say("most_read")}</h3><ol>{each(p.others[1:6], lambda t: f'<li><a href="{t.href}"><span class="kicker">{t.section}</span> <span class="headline">{t.headline}</span></a></li>')}</ol></div><div class="newsfeed column large-8"><h3>{p.say("latest")}</h3><ul>{each(p.others[3:8], lambda t: f'<li><time>{p.tell(t.moment, "{d} {mon} {HH}:{MM}")}</time> <a href="{t.href}">{t.headline}</a></li>')}</ul></div></div></section>
<footer class="page"><div class="row"><div class="column"><p>Chefredaktör och ansvarig utgivare: Rut Alnemark</p><p>{p.say("about_site")}</p><p>&copy; {p.now.year} {p.site}. {p.say("copyright")}</p></div></div></footer></div></body></html>"""
