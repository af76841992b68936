"""Content management systems as agencies set them up for papers."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=85,
    kind="systems",
    language="fr",
    site="Le Phare de Kervezan",
    address="http://www.pharedekervezan.example/index.php/actualites/{slug}",
    year=2009,
    kicker=True,
    standfirst=True,
    section=True,
)
def set_attributes(p: Sheet) -> str:
    """A Norwegian system at a French paper: attributes as divs, writer and time as two paragraphs of one byline, pictures as embedded objects, related nodes as lines with icons, toolbars of content views."""
    photo = '<div class="object-right"><div class="content-view-embed"><div class="class-image"><div class="attribute-image"><img src="/var/ezwebin_site/storage/images/{file}" width="200" alt="" title="" /></div><div class="attribute-caption" style="width: 200px"><p>{caption} <i>(ph. {credit})</i></p></div></div></div></div>'
    related = each(
        p.related,
        lambda t: (
            f'<div class="content-view-listitem"><div class="class-article"><img src="/design/images/icon.gif" alt="" /> <a href="{t.href}">{t.headline}</a> <span class="date">{p.tell(t.moment, "{dd}/{mm}/{yyyy}")}</span></div></div>'
        ),
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html xml:lang="fr-FR"><head><title>{p.headline} / Actualités / Accueil - {p.site}</title></head><body><div id="page" class="sidemenu extrainfo section_id_1"><div id="header"><div id="usermenu"><ul><li><a href="/sitemap">Plan du site</a></li><li><a href="/tags">Index des mots</a></li><li><a href="/user/login">Connexion</a></li></ul></div><div id="logo"><a href="/"><img src="/design/logo.gif" alt="{p.site}" /></a></div><div id="searchbox"><form><label>Recherche</label><input /><button>OK</button></form></div></div>
<div id="topmenu"><ul id="topmenu-firstlevel">{each(p.list("sections"), lambda s: f"<li><div><a href='/index.php/x'><span>{s}</span></a></div></li>")}</ul></div><div id="path"><p><a href="/">{p.say("home")}</a> / <a href="/index.php/x">{p.section}</a> / <span class="path-text">{p.headline}</span></p></div>
<div id="columns"><div id="sidemenu-position"><div id="sidemenu"><div class="border-ml"><h4>{p.say("latest")}</h4><ul class="menu-list">{each(p.others[:6], lambda t: f"<li><div><a href='{t.href}'>{t.headline}</a></div><div class='attribute-published'>{p.tell(t.moment, '{dd}/{mm}/{yyyy} {HH}:{MM}')}</div></li>")}</ul></div></div></div>
<div id="main-position"><div id="main"><div class="border-box"><div class="content-view-full"><div class="class-article"><div class="attribute-surtitre"><p>{p.kicker}</p></div><div class="attribute-header"><h1>{p.headline}</h1></div><div class="attribute-byline">{p.names('<p class="author">{}</p>', house=True)}{p.when("{dd}/{mm}/{yyyy} {HH}:{MM}", '<p class="date">{}</p>')}<div class="break"></div></div>
<div class="attribute-short"><p>{p.standfirst}</p></div><div class="attribute-long">{p.lead(photo)}{p.text("<p>{}</p>", "<a name='eztoc1'></a><h2>{}</h2>", "<div class='factbox-quote'><p>{}</p></div>", "<li>{}</li>", "<ul>{}</ul>", photo)}</div>
<div class="content-action"><div class="attribute-tipafriend"><p><a href="/content/tipafriend">Conseiller à un ami</a></p></div><div class="attribute-pdf"><p><a href="/content/pdf">application/pdf {p.headline[:12]}… ({p.random.randrange(20, 90)} ko)</a></p></div></div><div class="relatedorders"><h2>{p.say("related")}</h2>{related}</div>
<h2>{p.say("comments")}</h2><div class="content-view-children">{each(p.comments(2), lambda c: f'<div class="content-view-line"><div class="class-comment"><h3>Re</h3><div class="attribute-byline"><p class="date">{p.tell(c.moment, "{dd}/{mm}/{yyyy} {HH}:{MM}")}</p><p class="author">{c.reader}</p></div><div class="attribute-message"><p>{c.text}</p></div></div></div>')}</div><form><input class="button" type="submit" value="Nouveau commentaire" /></form></div></div></div></div></div>
<div id="extrainfo-position"><div id="extrainfo"><div class="attribute-infobox"><h3>{p.say("newsletter")}</h3><p>{p.say("newsletter_text")}</p><form><input /></form></div><div class="attribute-poll"><h3>Sondage</h3><p>{p.say("poll")}</p><ul>{each(p.list("poll_options"), lambda o: f"<li><input type='radio' /> {o}</li>")}</ul></div></div></div></div>
<div id="footer"><address>Copyright &copy; 1999-{p.now.year} {p.site}. {p.say("copyright")}<br />Propulsé par un gestionnaire de contenus libre.</address></div></div></body></html>"""


@skin(
    number=86,
    kind="systems",
    language="es",
    site="Diario del Altiplano",
    address="http://www.diariodelaltiplano.example/index.php/noticias/item/{id}-{slug}",
    year=2012,
    keywords=True,
    section=True,
)
def set_item_view(p: Sheet) -> str:
    """A component for items of a free system: day with weekday over the headline, "Escrito por" below, caption and credit as spans, a rating, tags and category in a links block, the author's block, then items of the same tags and of the author."""
    photo = '<div class="itemImageBlock"><span class="itemImage"><a class="modal" href="/media/k2/{file}" title="Clic para ver la imagen"><img src="/media/k2/items/cache/{file}" style="width:600px; height:auto;" /></a></span><span class="itemImageCaption">{caption}</span><span class="itemImageCredits">{credit}</span><div class="clr"></div></div>'
    inner = '<p class="rtecenter"><img src="/images/{file}" alt="" /><br /><span style="font-size: 8pt;">{caption}</span></p>'
    authors = "".join(
        f'<div class="itemAuthorBlock"><img class="itemAuthorAvatar" src="/media/k2/users/1.jpg" /><div class="itemAuthorDetails"><h3 class="itemAuthorName"><a rel="author" href="/autor/x">{name}</a></h3><p>{p.say("about_author", author=name)}</p></div><div class="clr"></div></div>'
        for name in p.authors
    )
    latest = (
        f'<div class="itemAuthorLatest"><h3>Lo último de {p.authors[0]}</h3><ul>{each(p.others[:3], lambda t: f"<li class=even><a href={t.href!r}>{t.headline}</a></li>")}</ul></div>'
        if p.authors
        else ""
    )
    module = each(
        p.others[3:8],
        lambda t: (
            f'<li><a class="moduleItemTitle" href="{t.href}">{t.headline}</a><span class="moduleItemDateCreated">{p.tell(t.moment, "{weekday}, {dd} {month} {yyyy} {HH}:{MM}")}</span></li>'
        ),
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html xml:lang="es-es"><head><title>{p.headline}</title></head><body id="ja-mainbody"><div id="ja-wrapper"><div id="ja-header"><h1 class="logo-text"><a href="/"><span>{p.site}</span></a></h1><p class="site-slogan">{p.say("about_site")}</p><div class="ja-day">{p.tell(p.now, "{weekday}, {d} de {month} de {yyyy}")}</div></div><div id="ja-mainnav"><ul>{each(p.list("sections"), lambda s: f"<li><a href='/index.php/x'><span class='menu-title'>{s}</span></a></li>")}</ul></div>
<div id="ja-container"><div id="ja-main"><span id="startOfPageId{p.random.randrange(99)}"></span><div id="k2Container" class="itemView"><div class="itemHeader">{p.when("{weekday}, {dd} {month} {yyyy} {HH}:{MM}", '<span class="itemDateCreated">{}</span>')}<h2 class="itemTitle">{p.headline}</h2>{p.names('<span class="itemAuthor">Escrito por&nbsp; <a rel="author" href="/autor/x">{}</a></span>', house=True)}</div>
<div class="itemToolbar"><ul><li><span class="itemTextResizerTitle">tamaño de la fuente</span> <a><span>disminuir</span></a> <a><span>aumentar</span></a></li><li><a class="itemPrintLink"><span>Imprimir</span></a></li><li><a class="itemCommentsLink" href="#itemCommentsAnchor">¡Escribe el primer comentario!</a></li></ul></div><div class="itemRatingBlock"><span>Valora este artículo</span><ul class="itemRatingList"><li>1</li><li>2</li><li>3</li><li>4</li><li>5</li></ul><div class="itemRatingLog">({p.random.randrange(40)} votos)</div></div>
<div class="itemBody">{p.lead(photo)}<div class="itemFullText">{p.text(heading="<p><strong>{}</strong></p>", quote="<p><em>{}</em></p>", picture=inner)}</div><div class="clr"></div><div class="itemContentFooter"><span class="itemHits">Visto <b>{p.random.randrange(90, 9000)}</b> veces</span></div></div>
<div class="itemSocialSharing"><a>Twitter</a> <a>Me gusta</a></div><div class="itemLinks"><div class="itemCategory"><span>Publicado en</span> <a href="/index.php/x">{p.section}</a></div><div class="itemTagsBlock"><span>Etiquetado como</span><ul class="itemTags">{each(p.keywords, lambda k: f"<li><a href='/index.php/tag/x'>{k}</a></li>")}</ul></div></div>{authors}{latest}
<div class="itemRelated"><h3>Artículos relacionados (por etiqueta)</h3><ul>{each(p.related, lambda t: f'<li class="odd"><a class="itemRelTitle" href="{t.href}">{t.headline}</a></li>')}</ul></div><div class="itemNavigation"><span class="itemNavigationTitle">Más en esta categoría:</span> <a class="itemPrevious" href="{p.others[1].href}">&laquo; {p.others[1].headline}</a> <a class="itemNext" href="{p.others[2].href}">{p.others[2].headline} &raquo;</a></div>
<a name="itemCommentsAnchor"></a><div class="itemCommentsForm"><h3>{p.say("comment_form")}</h3><form><p class="itemCommentsFormNotes">{p.say("comment_terms")}</p>{each(p.list("comment_fields"), lambda f: f"<label>{f}</label><input />")}</form></div><div class="itemBackToTop"><a href="#startOfPageId">volver arriba</a></div></div></div>
<div id="ja-right"><div class="moduletable"><h3>{p.say("latest")}</h3><div class="k2ItemsBlock"><ul>{module}</ul></div></div><div class="moduletable"><h3>¿Quién está en línea?</h3><p>Hay {p.random.randrange(9, 90)} invitados y ningún miembro en línea</p></div></div></div><div id="ja-footer"><small>Copyright &#169; {p.now.year} {p.site}. {p.say("copyright")}</small></div></div></body></html>"""
