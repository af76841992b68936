"""A French canton's sheet on a free system made simple, with its module for news."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=332,
    kind="systems",
    language="fr",
    site="L’Affiche de Malecombe",
    address="http://www.affiche-malecombe.example/news/{id}/15/{slug}.html",
    year=2011,
    standfirst=True,
    section=True,
)
def set_simple_system(p: Sheet) -> str:
    """A French canton's sheet on a free system made simple: ways to skip, "Vous êtes ici" in the head, the module's summaries with day, category, poster and summary in a column before the story, day and clock in a div over the headline in h3 and a rule, the standfirst in strong, category and writer with labels in lines of their own, pictures in left boxes with a line, "Voir aussi" as a list of links, a way back, print and an old-fashioned foot."""
    photo = '<div class="photo-gauche" style="float:left;width:240px;margin:0 12px 8px 0"><img src="/uploads/images/{file}" width="240" alt="" /><p class="legende">{caption} ({credit})</p></div>'
    when = p.when("{d} {month} {yyyy} {HH}:{MM}", '<div id="NewsPostDetailDate">{}</div>')
    who = p.names('<div id="NewsPostDetailAuthor">Posté par: {}</div>', house=True)
    summaries = each(
        p.others[:5],
        lambda t: (
            f'<div class="NewsSummary"><div class="NewsSummaryPostdate">{p.tell(t.moment, "{d} {month} {yyyy} {HH}:{MM}")}</div><div class="NewsSummaryLink"><a href="{t.href}">{t.headline}</a></div><div class="NewsSummaryCategory">Catégorie: {t.section}</div><div class="NewsSummaryAuthor">Posté par: {t.author}</div><div class="NewsSummarySummary">{t.summary}</div><div class="NewsSummaryMorelink">[<a href="{t.href}">Plus</a>]</div></div>'
        ),
    )
    body = p.add_rest(p.text(heading="<h4>{}</h4>", picture=photo), photo)
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" lang="fr"><head><title>{p.site} - {p.headline}</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /></head><body><div id="pagewrapper"><ul class="accessibility"><li><a href="#menu_vert" accesskey="n">Aller à la navigation</a></li><li><a href="#main" accesskey="s">Aller au contenu</a></li></ul><hr class="accessibility" />
<div id="header"><h1><a href="/">{p.site}</a></h1><h2 class="headright">Le journal du canton</h2></div><div id="menu_horiz"><ul id="primary-nav">{each(p.list("sections"), lambda s: f'<li><a href="/rubrique.html"><span>{s}</span></a></li>')}<li><a href="/agenda.html"><span>Agenda</span></a></li></ul></div><div class="crbk"></div><div class="breadcrumbs"><div id="search"><form action="/"><label>Rechercher:</label> <input type="text" size="20" value="Entrer la recherche..." /></form></div>Vous êtes ici : <a href="/">{p.say("home")}</a> &raquo; <span class="lastitem">Actualités</span></div>
<div id="content"><div id="sidebar"><div id="menu_vert"><h2 class="accessibility">Navigation</h2><ul><li class="menuactive"><a href="/">{p.say("home")}</a></li><li><a href="/mairies.html">Les mairies</a></li><li><a href="/associations.html">Associations</a></li><li><a href="/annonces.html">Petites annonces</a></li></ul></div><div id="news"><h2>Actualités</h2><div id="news-inner">{summaries}</div></div></div><div class="back1"><div class="back2"><div class="back3"><div id="main"><div class="print"><a href="/index.php?mact=CMSPrinting"><img src="/modules/CMSPrinting/images/printbutton.gif" alt="Imprimer cette page" /></a></div><h2>Actualités</h2>
{when}<h3 id="NewsPostDetailTitle">{p.headline}</h3>
<hr id="NewsPostDetailHorizRule" />
<div id="NewsPostDetailSummary"><strong>{p.standfirst}</strong></div>
<div id="NewsPostDetailCategory">Catégorie: <a href="/news/categorie/4.html">{p.section}</a></div>
{who}
<div id="NewsPostDetailContent">{p.lead(photo)}{body}<div style="clear:both"></div><div class="voir"><p><strong>Voir aussi :</strong></p><ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div></div>
<div id="NewsPostDetailReturnLink">&laquo; <a href="/actualites.html">Retour</a></div><br /><div class="right49">Page précédente: <a href="/agenda.html">Agenda</a></div><div class="left49">Page suivante: <a href="/annonces.html">Petites annonces</a></div><div class="hr"></div></div></div></div></div></div>
<div class="footback"><div id="footer"><p>&copy; Copyright 2004 - {p.now.year} - {p.site}<br />Ce site est propulsé par un système simple version 1.9.4</p><p>{p.say("about_site")}</p><p>{p.tell(p.now, "{weekday} {d} {month} {yyyy}")} - {p.random.randrange(1000, 80000)} visiteurs</p></div></div></div></body></html>"""
