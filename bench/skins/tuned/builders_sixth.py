"""Pages of site builders, where all is a box with a number."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=109,
    kind="builders",
    language="fr",
    site="La Criée de Port-Louvet",
    address="https://www.crieedeportlouvet.example/blog/{section}/{slug}.html",
    year=2016,
    section=True,
    keywords=True,
)
def set_rows_and_widgets(p: Sheet) -> str:
    """A French builder of rows, columns and widgets: everything that is known of the post as inline list items after the text, each with an icon, when it was last changed as a widget of its own after that, captions as overlays of linked pictures, suggestions as small cards."""
    photo = '<div class="widget-image"><p class="text-center"><a href="/medias/images/{file}" class="fancybox"><img src="/medias/images/{file}" class="img-center" alt=""></a><span class="img-legende">{caption}</span></p></div>'
    item = '<li class="list-inline-item"><i class="fa"></i> {}</li>'
    facts = [
        p.names("Par {}"),
        p.when("{dd}/{mm}/{yyyy} à {HH}:{MM}", "Le {}"),
        f'Dans <a href="/blog/x/">{p.section}</a>',
        f'<a href="#comments">{p.random.randrange(1, 9)} commentaires</a>',
    ]
    chips = each(p.keywords, lambda k: f'<a href="/blog/do/tag/x/" class="badge badge-primary">{k}</a>')
    changed = p.changed(
        "{dd}/{mm}/{yyyy}",
        '<div class="widget widget-lastmod"><p class="text-right">Date de dernière mise à jour : {}</p></div>',
    )
    cards = each(
        p.related,
        lambda t: (
            f'<div class="card" data-category="x"><a href="{t.href}"><img class="card-img-top" src="/medias/{t.picture}"></a><div class="card-body"><div class="media-heading card-title"><a href="{t.href}">{t.headline}</a></div><small>Le {p.tell(t.moment, "{dd}/{mm}/{yyyy}")}</small></div></div>'
        ),
    )
    voices = each(
        enumerate(p.comments(3)),
        lambda n: (
            f'<li class="media"><div class="media-body"><p class="media-heading">{n[0] + 1}. <strong>{n[1].reader}</strong> Le {p.tell(n[1].moment, "{dd}/{mm}/{yyyy} à {HH}:{MM}")}</p><div class="content">{n[1].text}</div></div></li>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="fr"><head><title>{p.headline}</title></head><body id="blog_run_x" class="default"><div class="container"><header id="header"><a class="brand" href="/"><span class="brand-titles"><span class="brand-title">{p.site}</span></span></a><p class="slogan">{p.say("about_site")}</p></header><nav id="menu"><ul class="nav navbar-nav">{each(p.list("sections"), lambda s: f'<li class="nav-item"><a class="nav-link" href="/x/">{s}</a></li>')}</ul></nav><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">{p.say("home")}</a></li><li class="breadcrumb-item"><a href="/blog/">Blog</a></li><li class="breadcrumb-item"><a href="/blog/x/">{p.section}</a></li><li class="breadcrumb-item active">{p.headline}</li></ol>
<div class="row"><main id="content" class="col-9"><div id="view-item" class="view view-blog" data-category="x"><h1 class="view-title">{p.headline}</h1><div id="site-module" class="site-module"><div class="blog-item-content"><div id="rows-1"><div class="row-container rd-1 page_1"><div class="column"><div class="cell"><div class="widget">{p.lead(photo)}</div></div></div></div><div class="row-container rd-2 page_2"><div class="column"><div class="cell column-content"><div class="row-content"><div class="col-content"><div class="widget-text">{p.text("<p>{}</p>", "<h2>{}</h2>", '<p class="text-quote">{}</p>', picture=photo)}</div></div></div></div></div></div></div></div>
<div class="plugins"><div id="social" class="plugin"><a>Partager</a> <a>Tweet</a></div></div><ul class="list-inline blog-facts">{each([fact for fact in facts if fact], lambda fact: item.format(fact))}</ul><div class="tags">{chips}</div>{changed}
<div id="related-items"><p class="h3">{p.say("related")}</p><div class="card-deck">{cards}</div></div><div id="comments"><p class="h3">{p.say("comments")}</p><ul class="media-list">{voices}</ul><p class="h3">{p.say("comment_form")}</p><form>{each(p.list("comment_fields"), lambda f: f'<div class="form-group"><label>{f}</label><input class="form-control"></div>')}<p>{p.say("comment_terms")}</p></form></div></div></div></main>
<aside class="col-3"><div class="widget"><p class="widget-title">{p.say("latest")}</p><ul>{each(p.others[:6], lambda t: f'<li><a href="{t.href}">{t.headline}</a> <span class="date">Le {p.tell(t.moment, "{dd}/{mm}/{yyyy}")}</span></li>')}</ul></div><div class="widget"><p class="widget-title">Agenda</p><p>{p.tell(p.now, "{weekday} {d} {month} {yyyy}")}</p></div><div class="widget"><p class="widget-title">{p.say("newsletter")}</p><p>{p.say("newsletter_text")}</p><form><input type="email"></form></div></aside></div><footer><p>© {p.now.year} {p.site}</p><p>{p.say("cookies")}</p><p><a>Créer un site gratuit</a></p></footer></div></body></html>"""


@skin(
    number=110,
    kind="builders",
    language="de",
    site="Dorfblick Eichenrade",
    address="http://www.dorfblick-eichenrade.example/aktuelles/{slug}/{id}.php",
    year=2014,
    precision="day",
    kicker=True,
)
def set_areas(p: Sheet) -> str:
    """A German maker of sites for villages and clubs: areas of columns of containers, "Beitrag vom" as a grey line under the headline, who wrote and who took the pictures in one line at the end of the text, captions in spans of linked pictures, further notices as a list, days of meetings at the right."""
    photo = '<div class="zparea zpBuildable"><div class="zpcolumn zpcount1 zpfirst zplast" style="width:100%"><div class="zpImage"><a class="fancybox" href="/assets/{file}"><img src="/media/images/{file}" style="width:100%;" alt=""></a><span class="zpCaption">{caption}</span></div></div></div>'
    column = '<div class="zparea"><div class="zpcolumn zpcount1 zpfirst zplast"><div class="zpContainer zpwide fullwidth"><div class="zpText">{}</div></div></div></div>'
    photos = ", ".join(dict.fromkeys(picture.credit for picture in p.pictures))
    credits = [p.names("Text: {}"), f"Fotos: {photos}" if photos else ""]
    line = " / ".join(part for part in credits if part)
    meetings = "".join(
        f"<li><b>{p.random.randrange(1, 29)}. {p.list('months')[p.now.month - 1]}, {hour} Uhr</b><br>{name}</li>"
        for hour, name in ((18, "Ortsrat, Dorfgemeinschaftshaus"), (19, "Chorprobe"), (10, "Frühschoppen"))
    )
    also = each(
        p.related,
        lambda t: (
            f'<li><a class="link" href="{t.href}">{t.headline}</a><br><span class="klein">Beitrag vom {p.tell(t.moment, "{d}. {month} {yyyy}")}</span></li>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="de"><head><title>Aktuelles | {p.headline}</title></head><body id="default" class="desktop"><div id="page"><div id="headerarea"><div id="logo"><a href="/"><img src="/assets/wappen.png" alt=""></a></div><div id="webdescription"><span>{p.site}</span></div><div id="slogan">{p.say("about_site")}</div></div><ul id="mainnav" class="zpnav">{each(p.list("sections"), lambda s: f'<li class="zpnodefault"><a href="/x/" class="zpnodefault">{s}</a></li>')}<li><a href="/gaestebuch/">Gästebuch</a></li></ul>
<div id="main"><div id="maincontent"><div class="zpgrid"><div class="zparea"><div class="zpcolumn"><div class="zpContainer"><p class="rubrik">{p.kicker}</p><h2 class="zpheadline">{p.headline}</h2>{p.when("{d}. {month} {yyyy}", '<p class="klein grau">Beitrag vom {}</p>')}</div></div></div>
{p.lead(photo)}{p.text(column.format("<p>{}</p>"), column.format("<p><b>{}</b></p>"), column.format("<p><i>{}</i></p>"), "<li>{}</li>", column.format("<ul>{}</ul>"), photo)}{column.format(f'<p class="klein">{line}</p>') if line else ""}
<div class="zparea"><div class="zpcolumn"><div class="zpContainer"><a href="/aktuelles/">&laquo; zurück zur Übersicht</a></div></div></div><div class="zparea"><div class="zpcolumn"><h3>{p.say("related")}</h3><ul class="weitere">{also}</ul></div></div></div></div>
<div id="sidebar"><div class="zpContainer"><h3>Termine</h3><ul>{meetings}</ul></div><div class="zpContainer"><h3>{p.say("latest")}</h3>{each(p.others[:5], lambda t: f'<p><span class="datum">{p.tell(t.moment, "{dd}.{mm}.{yyyy}")}</span> <a href="{t.href}">{t.headline}</a></p>')}</div><div class="zpContainer"><h3>Wetter</h3><p>{p.tell(p.now, "{weekday}")}: {p.say("weather")}</p></div><div class="zpContainer"><h3>Spenden</h3><p>{p.say("donate_text")}</p></div></div></div>
<div id="footer"><span>Sie sind Besucher Nr. {p.random.randrange(900, 99000)}</span> <span>Letzte Änderung dieser Website: {p.tell(p.now, "{dd}.{mm}.{yyyy}")}</span> <a href="/impressum.php">Impressum</a> <a href="/datenschutz.php">Datenschutz</a> &copy; {p.now.year}</div></div></body></html>"""
