"""Pages with next to no layout: documents of a database, files of a generator."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=127,
    kind="plain pages",
    language="de",
    site="Küstendienst",
    address="http://www.kuestendienst.example/kd/meldung.nsf/(Dokumente)/{id}?OpenDocument",
    year=2002,
    section=True,
    keywords=True,
    standfirst=True,
)
def set_document_database(p: Sheet) -> str:
    """A service's database of documents, as its server shows a form: buttons of twisties, labels and values in a table above the text for section, day, writers and key words, the headline in large blue letters, the text in font elements with empty lines, a table of more documents of the category with days."""
    photo = '<br><table border="0" cellspacing="0" cellpadding="4" align="right"><tr><td><img src="/kd/meldung.nsf/0/{file}/$File/bild.jpg" width="240"></td></tr><tr><td><font size="1" color="#808080" face="Arial">Bild: {caption} (Quelle: {credit})</font></td></tr></table>'
    row = '<tr valign="top"><td width="120" bgcolor="#E1E1E1"><font size="2" color="#808080" face="Arial">{}</font></td><td width="100%"><font size="2" face="Arial">{}</font></td></tr>'
    facts = [row.format("Rubrik:", p.section)]
    facts.append(p.when("{dd}.{mm}.{yyyy} {HH}:{MM}", row.format("Datum:", "{}")))
    facts.append(p.names(row.format("Verfasser:", "{}"), "; ", "; "))
    facts.append(row.format("Stichworte:", ", ".join(p.keywords)))
    facts.append(row.format("Zeichen:", p.random.randrange(1200, 6400)))
    view = each(
        p.related,
        lambda t: (
            f'<tr valign="top"><td><font size="2" face="Arial">{p.tell(t.moment, "{dd}.{mm}.{yyyy}")}</font></td><td><font size="2" face="Arial"><a href="{t.href}">{t.headline}</a></font></td></tr>'
        ),
    )
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><title>{p.headline}</title></head><body text="#000000" bgcolor="#FFFFFF"><form action=""><table border="0" width="100%" bgcolor="#000080"><tr><td><font size="5" color="#FFFFFF" face="Arial"><b>{p.site}</b></font></td><td align="right"><font size="2" color="#FFFFFF" face="Arial">{p.tell(p.now, "{weekday}, {d}. {month} {yyyy}")}</font></td></tr></table>
<font size="2" face="Arial"><a href="/kd/meldung.nsf?OpenDatabase"><img src="/icons/actn010.gif" border="0"> Zur Übersicht</a> | <a href="/kd/meldung.nsf/NachDatum?OpenView"><img src="/icons/actn012.gif" border="0"> Nach Datum</a> | <a href="/kd/meldung.nsf/NachRubrik?OpenView">Nach Rubrik</a> | <a href="/kd/meldung.nsf/$SearchForm?SearchView">Suchen</a> | <a href="{p.others[0].href}">&lt; {p.say("previous")}</a> | <a href="{p.others[1].href}">{p.say("next")} &gt;</a></font><hr>
<table border="0" width="100%" cellspacing="1" cellpadding="2">{"".join(facts)}</table><br>
<b><font size="5" color="#0000FF" face="Arial">{p.headline}</font></b><br>
<br>
<b><i><font size="2" face="Arial">{p.standfirst}</font></i></b><br>
<br>
{p.lead(photo)}{p.text('<font size="2" face="Arial">{}</font><br>' + chr(10) + "<br>" + chr(10), '<b><font size="3" color="#0000FF" face="Arial">{}</font></b><br>' + chr(10) + "<br>" + chr(10), '<i><font size="2" face="Arial">{}</font></i><br>' + chr(10) + "<br>" + chr(10), '<li type="disc"><font size="2" face="Arial">{}</font></li>', "<ul>{}</ul>" + chr(10), photo)}
<font size="1" face="Arial">({p.say("copyright")})</font><hr>
<font size="2" face="Arial"><b>{p.say("related")} (Rubrik {p.section})</b></font><table border="0" cellpadding="2" cellspacing="0"><tr><th align="left"><font size="1" color="#808080" face="Arial">Datum</font></th><th align="left"><font size="1" color="#808080" face="Arial">Titel</font></th></tr>{view}</table><hr>
<font size="1" face="Arial">Anhang: <a href="/kd/meldung.nsf/0/$File/meldung.doc">meldung.doc</a> ({p.random.randrange(20, 90)} KB) - Fragen an die <a href="mailto:redaktion@kuestendienst.example">Redaktion</a><br>&copy; 1998-{p.now.year} {p.site}</font></form></body></html>"""


@skin(
    number=128,
    kind="plain pages",
    language="fr",
    site="Le Fil de l’Estran",
    address="https://estran.example/{section}/{yyyy}/{slug}/",
    year=2018,
    precision="day",
    section=True,
    keywords=True,
)
def set_static_files(p: Sheet) -> str:
    """A paper of volunteers made by a generator of static files: one column, day, dot and writer in one line under the headline, captions in a paragraph's small letters, links with signs for key words, the sources of the page and a form of a mailing list, further articles as a list."""
    photo = '<p><img src="/assets/img/{file}" alt="" /></p>\n<p class="legende"><small>{caption} — photo : {credit}</small></p>'
    line = p.when("{d} {month} {yyyy}", '<span class="dt-published">{}</span> • ') + p.names(
        '<span><span class="p-author">{}</span></span>',
        '</span>, <span class="p-author">',
        '</span> et <span class="p-author">',
        house=True,
    )
    return f"""<!DOCTYPE html>
<html lang="fr">
<head><title>{p.headline} | {p.site}</title></head>
<body>
<header class="site-header" role="banner"><div class="wrapper"><a class="site-title" rel="author" href="/">{p.site}</a><nav class="site-nav"><input type="checkbox" id="nav-trigger" class="nav-trigger" /><label for="nav-trigger"><span class="menu-icon"></span></label><div class="trigger">{each(p.list("sections"), lambda s: f"<a class='page-link' href='/x/'>{s}</a>")}</div></nav></div></header>
<main class="page-content" aria-label="Content"><div class="wrapper">
<article class="post">
<header class="post-header"><p class="post-rubrique"><a href="/x/">{p.section}</a></p><h1 class="post-title">{p.headline}</h1><p class="post-meta">{line}</p></header>
<div class="post-content">
{p.lead(photo)}
{p.text("<p>{}</p>", '<h2 id="s">{}</h2>', "<blockquote><p>{}</p></blockquote>", "<li>{}</li>", "<ul>{}</ul>", photo)}
</div>
<p class="post-tags">{" ".join(f'<a href="/tags/x/">#{k}</a>' for k in p.keywords)}</p>
<p class="post-edit">Une erreur ? <a href="https://git.example/estran/edit">Proposez une correction</a>.</p>
</article>
<section class="lire-aussi"><h2>{p.say("related")}</h2><ul class="post-list">{each(p.related, lambda t: f'<li><span class="post-meta">{p.tell(t.moment, "{d} {mon} {yyyy}")}</span> <a class="post-link" href="{t.href}">{t.headline}</a></li>')}</ul></section>
<section class="liste"><h2>{p.say("newsletter")}</h2><p>{p.say("newsletter_text")}</p><form><input type="email" /><button>Je m’inscris</button></form></section>
</div></main>
<footer class="site-footer h-card"><div class="wrapper"><h2 class="footer-heading">{p.site}</h2><div class="footer-col-wrapper"><ul class="contact-list"><li>{p.site}</li><li><a href="mailto:bonjour@estran.example">bonjour@estran.example</a></li></ul><p>{p.say("about_site")}</p><p>{p.say("copyright")} 2016-{p.now.year}. Site construit le {p.tell(p.now, "{dd}/{mm}/{yyyy} à {HH}:{MM}")}.</p></div></div></footer>
</body></html>"""
