"""Content management systems as agencies set them up for papers."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=11,
    kind="systems",
    language="de",
    site="Seedorfer Kreisblatt",
    address="http://www.seedorfer-kreisblatt.example/nachrichten/einzelansicht.html?tx_ttnews%5Btt_news%5D={id}",
    year=2010,
    standfirst=True,
    section=True,
)
def set_typo3(p: Sheet) -> str:
    """TYPO3 with tt_news: day and time with "Alter", Kategorie and Von as a line above, related news and a link back."""
    photo = '<div class="news-single-img"><img src="/uploads/pics/{file}"><p class="news-single-imgcaption">{caption}</p></div>'
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html xml:lang="de"><head><title>{p.site}: Einzelansicht</title></head><body><div id="page"><div id="kopf"><a href="/"><img src="/fileadmin/logo.png" alt="{p.site}"></a><div class="heute">{p.say("today")} {p.tell(p.now, "{weekday}, der {d}. {month} {yyyy}")}</div></div>
<div id="nav"><ul>{each(p.list("sections"), lambda s: f'<li><a href="/{s.lower()}.html">{s}</a></li>')}</ul></div><div id="rootline">Sie sind hier: <a href="/">{p.say("home")}</a> &gt; <a href="/n.html">Nachrichten</a> &gt; Einzelansicht</div>
<div id="links"><div class="csc-header"><h3>{p.say("latest")}</h3></div>{each(p.others[:5], lambda t: f'<div class="news-latest-item"><span class="news-latest-date">{p.tell(t.moment, "{dd}.{mm}.{yy} {HH}:{MM}")}</span><h4><a href="{t.href}">{t.headline}</a></h4><p class="bodytext">{t.summary}</p></div>')}</div>
<div id="inhalt"><div class="news-single-item"><div class="news-single-timedata">{p.when("{dd}.{mm}.{yyyy} {HH}:{MM}", "{} Alter: " + str((p.now - p.moment).days if p.moment else 0) + " Tage<br />")}<span class="news-single-category">Kategorie: <a href="/k.html">{p.section}</a></span>
{p.names('<br /><span class="news-single-author">Von: {}</span>')}</div><h1>{p.headline}</h1><h2>{p.standfirst}</h2>{p.lead(photo)}
{p.text('<p class="bodytext">{}</p>', '<h3 class="align-left">{}</h3>', '<p class="bodytext"><i>{}</i></p>', picture=photo)}<hr class="cl-right" /></div>
<div class="news-single-related"><dl><dt>Verwandte Nachrichten:</dt>{each(p.related, lambda t: f'<dd>{p.tell(t.moment, "{dd}.{mm}.{yyyy} {HH}:{MM}")} - <a href="{t.href}">{t.headline}</a></dd>')}</dl></div><div class="news-single-backlink"><a href="/n.html">&lt;- Zurück zu: Nachrichten</a></div>
<div class="tx-comments">{each(p.comments(2), lambda c: f'<div class="tx-comments-comment-1"><p class="meta">{c.reader}, {p.tell(c.moment, "{dd}-{mm}-{yy} {HH}:{MM}")}</p><p>{c.text}</p></div>')}<p class="hinweis">{p.say("comment_terms")}</p></div></div>
<div id="fuss">&copy; {p.now.year} {p.site} | Zuletzt generiert: {p.tell(p.now, "{dd}.{mm}.{yyyy} {HH}:{MM}")}</div></div></body></html>"""


@skin(
    number=12,
    kind="systems",
    language="fr",
    site="Le Courrier des Marais",
    address="http://courrierdesmarais.example/spip.php?article{id}",
    year=2007,
    precision="day",
    kicker=True,
    section=True,
)
def set_spip(p: Sheet) -> str:
    """SPIP: "lundi 3 mars 2007, par …" in small caps under the headline, portfolio, same section's list, forum posts."""
    photo = "<dl class='spip_document_12 spip_documents' style='float:left;width:250px'><dt><img src='IMG/jpg/{file}' width='250'></dt><dt class='spip_doc_titre'><strong>{caption}</strong></dt><dd class='spip_doc_descriptif'>{credit}</dd></dl>"
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html dir="ltr" lang="fr"><head><title>[{p.site}] {p.headline}</title></head><body class="page_article"><div id="entete"><a href="/"><span id="nom_site">{p.site}</span></a></div>
<div id="hierarchie"><a href="/">{p.say("home")}</a> &gt; <a href="spip.php?rubrique3">{p.section}</a> &gt; <b>{p.headline}</b></div><div id="conteneur"><div id="contenu"><div class="cartouche"><p class="surtitre">{p.kicker}</p><div class="titre">{p.headline}</div>
<p><small>{p.when("{weekday} {d} {month} {yyyy}", "{}")}{p.names(", par <span class='vcard author'>{}</span>")}</small></p></div>{p.lead(photo)}
<div class="texte">{p.text('<p class="spip">{}</p>', '<h3 class="spip">{}</h3>', '<blockquote class="spip"><p>{}</p></blockquote>', "<li>{}</li>", '<ul class="spip">{}</ul>', photo)}</div>
<div id="forum"><div class="titre-forum">Messages de forum</div>{each(p.comments(3), lambda c: f'<ul class="forum"><li><div class="forum-titre"><a>{p.headline}</a></div><small>{p.tell(c.moment, "{d} {month} {yyyy} {HH}:{MM}")}, par <b>{c.reader}</b></small><div class="forum-texte"><p>{c.text}</p></div></li></ul>')}<p class="previsu">{p.say("comment_terms")}</p></div></div>
<div id="navigation"><div class="rubriques"><h2>{p.section}</h2><ul>{each(p.list("sections"), lambda s: f"<li><a>{s}</a></li>")}</ul></div><div class="divers"><h2 class="menu-titre">Dans la même rubrique</h2><ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a><br><small>{p.tell(t.moment, "{d} {month} {yyyy}")}</small></li>')}</ul></div>
<div class="agenda"><h2>Agenda</h2><p>{p.tell(p.others[5].moment, "{weekday} {d} {month} {yyyy}")} 20h30 : concert, salle des fêtes</p></div><div class="breves"><h2>Brèves</h2>{each(p.others[:4], lambda t: f'<p><small>{p.tell(t.moment, "{d} {month}")}</small> <a href="{t.href}">{t.headline}</a></p>')}</div></div></div><div id="pied">{p.now.year} {p.site} | Visiteurs connectés : {p.random.randrange(3, 40)}</div></body></html>"""
