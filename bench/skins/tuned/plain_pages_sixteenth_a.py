"""A French village's monthly, saved as a web page from the program that lays out its print."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=304,
    kind="plain pages",
    language="fr",
    site="Le Sabot de Brindoux",
    address="http://www.sabot-brindoux.example/numeros/{yyyy}/publication-web-{id}.html",
    year=2016,
    precision="day",
    kicker=True,
    standfirst=True,
    section=True,
)
def set_layout_export(p: Sheet) -> str:
    """A village's monthly out of a layout program: frames with numbered ids and styles of paragraphs and characters, no heading at all; page number, rubric and "édition du" with weekday and day as the page's running head, line above, headline, standfirst, the picture's frame and the caption's frame apart, text as paragraphs of spans, bullets as characters, the writers alone as a signature at its end, references to other stories with arrows, advertisements and a diary of the village with days in frames of their own, contents of the issue, the imprint with the day of the next one."""
    photo = '<div class="_idGenObjectLayout-1"><div id="_idContainer011" class="Bloc-graphique-standard _idGenObjectStyleOverride-1"><img class="_idGenObjectAttribute-1 _idGenObjectAttribute-2" src="publication-web-resources/image/{file}" alt=""></div></div><div class="_idGenObjectLayout-1"><div id="_idContainer012" class="Bloc-de-texte-standard"><p class="Legende ParaOverride-4"><span class="CharOverride-7">{caption}</span><span class="CharOverride-8"> © {credit}</span></p></div></div>'
    text = p.text(
        '<p class="Corps-de-texte ParaOverride-2" lang="fr-FR"><span class="CharOverride-4">{}</span></p>',
        '<p class="Intertitre" lang="fr-FR"><span class="CharOverride-5">{}</span></p>',
        '<p class="Corps-de-texte-citation ParaOverride-2" lang="fr-FR"><span class="CharOverride-6">{}</span></p>',
        '<p class="Puce ParaOverride-3" lang="fr-FR"><span class="CharOverride-4">•&#9;{}</span></p>',
        "{}",
        photo,
    )
    page = p.random.randrange(2, 15)
    day = p.when("{weekday} {d} {month} {yyyy}", ' – <span class="CharOverride-2">édition du {}</span>')
    later = f"{(p.now.day + 11) % 28 + 1} {p.list('months')[p.now.month % 12]}"
    return f"""<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><meta charset="utf-8" /><title>publication-web-{p.random.randrange(10, 99)}</title><link href="publication-web-resources/css/idGeneratedStyles.css" rel="stylesheet" type="text/css" /></head><body id="publication-web" lang="fr-FR"><div id="_idContainer000" class="Bloc-de-texte-standard"><p class="Folio ParaOverride-1" lang="fr-FR"><span class="CharOverride-1">{page}</span><span class="CharOverride-2"> | {p.site}</span>{day}</p></div>
<div id="_idContainer001" class="Bloc-de-texte-standard _idGenObjectStyleOverride-2"><p class="Rubrique" lang="fr-FR"><span class="CharOverride-3">{p.section}</span></p></div>
<div id="_idContainer002" class="Bloc-de-texte-standard"><p class="Surtitre" lang="fr-FR"><span class="CharOverride-3">{p.kicker}</span></p><p class="Titre-3-colonnes ParaOverride-1" lang="fr-FR"><span class="CharOverride-9">{p.headline}</span></p><p class="Chapeau" lang="fr-FR"><span class="CharOverride-10">{p.standfirst}</span></p></div>
{p.lead(photo)}
<div id="_idContainer005" class="Bloc-de-texte-standard">{p.add_rest(text, photo)}{p.names('<p class="Signature ParaOverride-5" lang="fr-FR"><span class="CharOverride-11">{}</span></p>', ", ")}</div>
<div id="_idContainer007" class="Encadre-renvoi"><p class="Titre-encadre" lang="fr-FR"><span class="CharOverride-5">{p.say("related")}</span></p>{each(p.related, lambda t: f'<p class="Renvoi" lang="fr-FR"><a href="{t.href}"><span class="CharOverride-4">&#8594; {t.headline}</span></a><span class="CharOverride-2"> ({p.tell(t.moment, "{month} {yyyy}")})</span></p>')}</div>
<div id="_idContainer008" class="Encadre-pub"><p class="Pub ParaOverride-1" lang="fr-FR"><span class="CharOverride-2">{p.say("advertisement")}</span></p><p class="Pub" lang="fr-FR"><span class="CharOverride-12">BOUCHERIE-TRAITEUR DU LAVOIR</span></p><p class="Pub" lang="fr-FR"><span class="CharOverride-4">Plats à emporter – ouvert du mardi au samedi – Tél. 00 00 00 00 00</span></p></div>
<div id="_idContainer009" class="Encadre-agenda"><p class="Titre-encadre" lang="fr-FR"><span class="CharOverride-5">Agenda du village</span></p><p class="Agenda" lang="fr-FR"><span class="CharOverride-13">{p.tell(p.now, "{weekday} {d} {month}")}</span><span class="CharOverride-4"> : loto de l’amicale des pompiers, salle des fêtes, 20 h 30</span></p><p class="Agenda" lang="fr-FR"><span class="CharOverride-13">{later}</span><span class="CharOverride-4"> : vide-grenier sur la place, toute la journée</span></p></div>
<div id="_idContainer010" class="Bloc-de-texte-standard"><p class="Sommaire-titre" lang="fr-FR"><span class="CharOverride-5">Dans ce numéro</span></p>{each(p.others[:6], lambda t: f'<p class="Sommaire" lang="fr-FR"><a href="{t.href}"><span class="CharOverride-4">{t.headline}</span></a><span class="CharOverride-2">&#9;{p.random.randrange(2, 16)}</span></p>')}</div>
<div id="_idContainer015" class="Bloc-de-texte-standard"><p class="Ours" lang="fr-FR"><span class="CharOverride-2">{p.site}, mensuel, {p.say("issue", n=p.random.randrange(90, 260))}. Siège : 3, rue du Puits, Brindoux. Directrice de la publication : Odile Marchenoir. Tirage : 850 exemplaires. Imprimé par nos soins. ISSN 0000-0000. Prochain numéro le {later}.</span></p><p class="Ours" lang="fr-FR"><span class="CharOverride-2">{p.say("copyright")}</span></p></div></body></html>"""
