"""Two systems by which small places are served: one of Spain's regional papers, one of Sweden's municipalities."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=265,
    kind="systems",
    language="es",
    site="Diario de la Ribera Baja",
    address="https://www.diarioriberabaja.example/articulo/{section}/{slug}/{yyyy}{mm}{dd}{id}.html",
    year=2019,
    kicker=True,
    standfirst=True,
    section=True,
    keywords=True,
)
def set_free_system_of_regional_papers(p: Sheet) -> str:
    """A Spanish regional paper on a free system that many of its kind share: today and the weather in a bar, section, kicker, headline and summary in the content's head, writer and "02/abr/19 - 10:22" side by side in one line, share keys, picture with footer, an advert and "Contenidos relacionados" as a box amid the text, "Archivado en" with key words, a vote, the box of comments, "Lo más leído" in tabs, columnists, the newest with clocks."""
    photo = '<div class="article-media photo"><img src="/media/images/2019/{file}" alt="" /><span class="photo-footer">{caption}. / <em>{credit}</em></span></div>'
    inner = '<div class="photo-inner-body"><img src="/media/images/2019/{file}" alt="" /><p class="img-footer">{caption}. / <em>{credit}</em></p></div>'
    when = p.when("{dd}/{mon}/{yy} - {HH}:{MM}", '<div class="publish-date"><i class="fa fa-clock-o"></i> {}</div>')
    links = each(
        p.related,
        lambda t: f'<li class="article"><a href="{t.href}"><span class="icon"></span>{t.headline}</a></li>',
    )
    related = f'<div class="related-contents"><div class="title">Contenidos relacionados</div><ul>{links}</ul></div>'
    advert = '<div class="ads ads-inside"><span class="ad-mark">Publicidad</span><div id="ad-slot-2601"></div></div>'
    who = p.names("{}", ", ", " y ", house=True)
    ranks = each(
        p.others[3:8],
        lambda t: f'<li><div class="category-name">{t.section}</div><a href="{t.href}">{t.headline}</a></li>',
    )
    newest = each(
        p.others[:4],
        lambda t: (
            f'<article class="flash"><span class="hour">{p.tell(t.moment, "{HH}:{MM}")}</span> <h4 class="title-flash"><a href="{t.href}">{t.headline}</a></h4></article>'
        ),
    )
    return f"""<!DOCTYPE html>
<html lang="es"><head><meta charset="utf-8"><title>{p.headline} - {p.site}</title></head><body class="category-{p.section.lower()} article inner">
<div class="top-bar"><div class="wrapper"><span class="current-date">{p.tell(p.now, "{weekday}, {d} de {month} de {yyyy}")}</span> <span class="weather">{p.say("weather")}</span> <a class="hemeroteca" href="/archive">Hemeroteca</a> <a href="/boletin">{p.say("newsletter")}</a></div></div>
<header class="main-header"><div class="wrapper"><a class="logo" href="/"><img src="/media/logo.png" alt="{p.site}"></a></div><nav class="main-menu"><ul><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/blog/section/x">{s}</a></li>')}<li><a href="/esquelas">Esquelas</a></li></ul></nav></header>
<main class="wrapper"><div class="layout-columns"><div class="column main-column"><article class="content article"><header class="content-header"><div class="content-category"><a href="/blog/section/x">{p.section}</a></div><div class="pretitle">{p.kicker}</div><h1 class="content-title">{p.headline}</h1><div class="summary"><p>{p.standfirst}</p></div>
<div class="author-and-date"><div class="author">{who}</div>{when}</div><div class="share-tools"><a class="facebook"><span>Facebook</span></a><a class="twitter"><span>Twitter</span></a><a class="whatsapp"><span>WhatsApp</span></a><a class="print"><span>{p.list("share")[1]}</span></a></div></header>
<div class="content-body">{p.lead(photo)}<div class="body">{p.add_rest(p.text("<p>{}</p>", "<h3>{}</h3>", "<blockquote><p>{}</p></blockquote>", "<li>{}</li>", "<ul>{}</ul>", inner, {1: related, 3: advert}), inner)}</div><div class="tags"><span>{p.say("filed")}:</span> {each(p.keywords, lambda k: f'<a href="/tag/x">{k}</a>')}</div><div class="rating"><span>Vota esta noticia</span><i class="star"></i><i class="star"></i><i class="star"></i> ({p.random.randrange(1, 40)} {p.say("votes")})</div></div></article>
<div class="comments" id="comentarios"><div class="title">{p.say("comments")}</div>{each(p.comments(2), lambda c: f'<div class="comment"><div class="comment-author">{c.reader}</div><div class="comment-date">{p.tell(c.moment, "{dd}/{mon}/{yy} - {HH}:{MM}")}</div><div class="comment-body">{c.text}</div></div>')}<div class="form-title">{p.say("comment_form")}</div><form>{each(p.list("comment_fields"), lambda s: f'<input type="text" placeholder="{s}">')}<button>{p.say("send")}</button></form><div class="legal">{p.say("comment_terms")}</div></div></div>
<aside class="column right-column"><div class="widget tabs"><ul class="tab-heads"><li>{p.say("most_read")}</li><li>Más comentado</li></ul><ol>{ranks}</ol></div><div class="widget flashes"><div class="widget-title">{p.say("latest")}</div>{newest}</div><div class="widget opinion"><div class="widget-title">Opinión</div>{each(p.others[6:], lambda t: f'<div class="opinion-item"><span class="opinion-author">{t.author}</span><a href="{t.href}">{t.headline}</a></div>')}</div><div class="widget poll"><div class="widget-title">{p.say("poll")}</div>{each(p.list("poll_options"), lambda o: f'<label><input type="radio"> {o}</label>')}</div></aside></div></main>
<footer class="main-footer"><div class="wrapper"><p>{p.say("about_site")}</p><p>&copy; {p.now.year} {p.site}. {p.say("copyright")}</p><p><a href="/static/legal">Aviso legal</a> <a href="/static/cookies">Cookies</a></p></div></footer><div class="cookies-overlay"><p>{p.say("cookies")}</p><button>Aceptar</button></div></body></html>"""


@skin(
    number=266,
    kind="systems",
    language="sv",
    site="Norrsele kommun",
    address="https://www.norrsele.example/nyheter/nyhetsarkiv/{yyyy}-{mm}-{dd}-{slug}",
    year=2020,
    standfirst=True,
)
def set_municipal_portlets(p: Sheet) -> str:
    """A Swedish municipality's own news on the system that most of them have: ways to skip, crumbs "Du är här", boxes of portlets with ids, headline in h1, the standfirst as a p of class ingress, text as p of class normal, pictures as portlets with a figure's line, the writers as "Text:" in a small paragraph, "Publicerad" with day and "klockan", related news as links with an arrow, whether the page helped, telephone and hours, a list of other news with days."""
    photo = '<figure class="sv-image-portlet sv-portlet sv-margin-16-0" id="svid12_7a3f"><img src="/images/18.4d2/{file}" alt="" class="sv-noborder" style="max-width:1200px;max-height:800px" /><figcaption class="sv-font-bildtext sv-image-text">{caption}. Foto: {credit}</figcaption></figure>'
    who = p.names('<p class="sv-font-fakta">Text: {}</p>', ", ", " och ")
    when = p.when(
        "{d} {month} {yyyy} klockan {HH}.{MM}",
        '<div class="sv-text-portlet sv-use-margins publishing-info" id="svid12_91c0"><div id="Publicerad"></div><div class="sv-text-portlet-content"><p class="normal"><strong>Publicerad:</strong> {}</p></div></div>',
    )
    links = each(
        p.related,
        lambda t: (
            f'<p class="normal"><a href="{t.href}"><svg width="12" height="12" aria-hidden="true"></svg> {t.headline}</a></p>'
        ),
    )
    news = each(
        p.others[:5],
        lambda t: (
            f'<li class="lp-news-item"><span class="lp-date">{p.tell(t.moment, "{d} {month} {yyyy}")}</span> <a href="{t.href}" class="lp-news-link">{t.headline}</a></li>'
        ),
    )
    return f"""<!DOCTYPE html>
<html lang="sv" class="sv-no-js sv-template-nyhet"><head><meta charset="UTF-8" /><title>{p.headline} - {p.site}</title></head>
<body class="sv-responsive env-m-around--0"><div id="svid10_1" class="pagetemplate"><a href="#innehall" class="skip-link">Till innehåll på sidan</a><div class="cookie-bar"><p>{p.say("cookies")}</p><button>Jag förstår</button></div>
<header class="sv-vertical sv-layout header" id="svid94_12"><div class="sv-layout sv-skip-spacer header__inner"><div class="sv-image-portlet sv-portlet logo"><a href="/"><img src="/images/logotyp.svg" alt="{p.site}, till startsidan" /></a></div><div class="sv-searchform-portlet"><form><label>Sök på webbplatsen</label><input type="text" /><button>Sök</button></form></div><ul class="header__tools"><li>Lyssna</li><li>Other languages</li><li>Självservice</li><li>Meny</li></ul></div><nav class="sv-menu"><ul><li><a href="/barn">Barn och utbildning</a></li><li><a href="/bygga">Bygga, bo och miljö</a></li><li><a href="/omsorg">Omsorg och hjälp</a></li><li><a href="/trafik">Trafik och resor</a></li><li><a href="/uppleva">Uppleva och göra</a></li><li><a href="/kommun">Kommun och politik</a></li></ul></nav></header>
<div class="sv-layout crumbs" id="svid94_20"><div class="sv-custom-module"><ol class="breadcrumbs"><li>Du är här: <a href="/">{p.say("home")}</a></li><li><a href="/nyheter">Nyheter</a></li><li>{p.headline}</li></ol></div></div>
<main class="sv-vertical sv-layout" id="innehall"><div class="sv-vertical sv-layout pagecontent sv-template-layout" id="svid94_31"><div class="sv-text-portlet sv-use-margins" id="svid12_30"><div id="Rubrik"></div><div class="sv-text-portlet-content"><h1 class="heading" id="h-rubrik">{p.headline}</h1></div></div>
<div class="sv-text-portlet sv-use-margins" id="svid12_31"><div id="Ingress"></div><div class="sv-text-portlet-content"><p class="ingress">{p.standfirst}</p></div></div>{p.lead(photo)}<div class="sv-text-portlet sv-use-margins" id="svid12_32"><div id="Innehall"></div><div class="sv-text-portlet-content">{p.add_rest(p.text('<p class="normal">{}</p>', '<h2 class="subheading" id="h-x">{}</h2>', '<p class="citat">{}</p>', "<li>{}</li>", "<ul>{}</ul>", photo), photo)}{who}</div></div>
{when}<div class="sv-text-portlet sv-use-margins" id="svid12_40"><div class="sv-text-portlet-content"><h2 class="subheading2">{p.say("related")}</h2>{links}</div></div><div class="sv-custom-module feedback"><h2>Hjälpte informationen på den här sidan dig?</h2><button>Ja</button><button>Nej</button><label>Berätta gärna vad som kan bli bättre</label><textarea></textarea><p>{p.say("comment_terms")}</p></div><div class="sv-custom-module share"><span>Dela:</span> <a>Facebook</a> <a>Linkedin</a> <a>E-post</a></div></div>
<aside class="sv-vertical sv-layout aside" id="svid94_50"><div class="sv-archive-portlet sv-portlet"><h2 class="subheading">Fler nyheter</h2><ul>{news}</ul><p><a href="/nyheter/nyhetsarkiv">Nyhetsarkiv</a></p></div><div class="sv-text-portlet"><h2 class="subheading">På gång</h2><p class="normal"><a href="/evenemang/x">Sagostund på biblioteket</a><br />{p.tell(p.now, "{d} {month}")} 10.00</p></div></aside></main>
<footer class="sv-vertical sv-layout footer" id="svid94_60"><div class="sv-text-portlet"><h2>Kontakta oss</h2><p>Kontaktcenter: 0900-123 00<br />Måndag–torsdag 8.00–16.30, fredag 8.00–15.00</p><p>Storgatan 12, 900 00 Norrsele<br />Organisationsnummer: 212000-0000</p><p><a href="/om">Om webbplatsen</a> <a href="/tillganglighet">Tillgänglighetsredogörelse</a></p></div></footer></div></body></html>"""
