"""A French marsh's association for its villages, on a French builder that sets blocks with a mouse."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=401,
    kind="builders",
    language="fr",
    site="Marais de Brouzac Infos",
    address="https://www.brouzac-infos.example/{slug}.html",
    year=2017,
    precision="day",
    standfirst=True,
)
def set_blocks_of_mouse(p: Sheet) -> str:
    """A French marsh's association for its villages, on a French builder that sets blocks with a mouse: every text, picture and line is a numbered block with a place of its own, menu with sub-pages, headline in the large style of a text block, the standfirst in its own block, the text with spans and breaks, captions in a small italic paragraph under the picture, the day and the writers as the last block's line, a contact form, a guest book with days, a counter and the builder's line."""
    photo = '<div class="sw-img-wrap" style="text-align:center"><img src="https://ww1.brouzac-infos.example/fichiers/{file}" width="520" alt="" title=""><div class="sw-txt sw-petit"><em>{caption} &copy; {credit}</em></div></div>'
    signed = p.when("{d} {month} {yyyy}", "Mis en ligne le {}")
    who = p.names("{}", ", ", " et ")
    if who:
        signed += f" par {who}" if signed else f"Texte : {who}"
    last = (
        f'<div id="B41" class="bloc b-texte" style="left:230px;width:620px"><div class="sw-txt"><p style="text-align:right"><span style="color:#7a8c5a">{signed}</span></p></div></div>'
        if signed
        else ""
    )
    menu = each(
        p.list("sections"),
        lambda s: f'<li class="m-n1"><a href="/rubrique.html"><span>{s}</span></a></li>',
    )
    also = each(
        p.related,
        lambda t: (
            f'<p><span style="color:#3b5323">&rarr;</span>&nbsp;<a href="{t.href}" class="sw-lien">{t.headline}</a></p>'
        ),
    )
    gallery = each(
        p.others[:3],
        lambda t: (
            f'<div class="vignette"><a href="{t.href}"><img src="https://ww1.brouzac-infos.example/fichiers/mini-{t.picture}" alt=""></a><div class="legende"><a href="{t.href}">{t.headline}</a></div></div>'
        ),
    )
    guests = each(
        p.comments(3),
        lambda c: (
            f'<div class="lo-message"><div class="lo-entete"><b>{c.reader}</b> a écrit le {p.tell(c.moment, "{dd}/{mm}/{yyyy}")} à {p.tell(c.moment, "{HH}h{MM}")}</div><div class="lo-corps">{c.text}</div></div>'
        ),
    )
    agenda = each(
        (
            (p.others[0].moment, "Marché aux plants, place de l’Écluse"),
            (p.others[2].moment, "Sortie à barque avec les maraîchins"),
            (p.others[4].moment, "Assemblée générale de l’association"),
        ),
        lambda d: f"<p><strong>{p.tell(d[0], '{weekday} {d} {month}')}</strong><br>{d[1]}</p>",
    )
    text = p.text(
        '<p><span style="font-size:15px">{}</span></p>',
        '<p><br></p><p><span style="font-size:19px;color:#3b5323"><strong>{}</strong></span></p>',
        '<p style="margin-left:30px"><span style="font-size:15px"><em>{}</em></span></p>',
        '<li><span style="font-size:15px">{}</span></li>',
        "<ul>{}</ul>",
        photo,
    )
    return f"""<!DOCTYPE html>
<html lang="fr">
<head><meta charset="utf-8"><title>{p.headline} - {p.site}</title><link rel="stylesheet" href="/_css/page41.css"></head>
<body class="sw-page" id="P41">
<div id="fond"><div id="conteneur" style="width:960px">
<div id="B1" class="bloc b-image" style="left:0px;top:0px;width:960px;height:180px"><img src="https://ww1.brouzac-infos.example/fichiers/bandeau-roseaux.jpg" alt=""></div>
<div id="B2" class="bloc b-titre" style="left:40px;top:60px"><div class="sw-titre">{p.site}</div><div class="sw-sous-titre">Sept villages, un marais</div></div>
<div id="B3" class="bloc b-menu"><ul class="menu-h"><li class="m-n1"><a href="/"><span>{p.say("home")}</span></a></li>{menu}<li class="m-n1"><a href="/livre-d-or.html"><span>Livre d’or</span></a></li><li class="m-n1"><a href="/contact.html"><span>Contact</span></a></li></ul></div>
<div id="B7" class="bloc b-texte" style="left:0px;top:240px;width:200px">
<div class="sw-txt"><p style="text-align:center"><strong>Nous sommes le {p.tell(p.now, "{weekday} {d} {month} {yyyy}")}</strong></p><p style="text-align:center">{p.say("weather")}</p></div>
</div>
<div id="B8" class="bloc b-texte" style="left:0px;top:330px;width:200px"><div class="sw-txt"><p><span style="font-size:18px">Agenda</span></p>{agenda}</div></div>
<div id="B9" class="bloc b-texte" style="left:0px;top:620px;width:200px"><div class="sw-txt"><p><span style="font-size:18px">{p.say("donate")}</span></p><p>{p.say("donate_text")}</p></div><a class="sw-bouton" href="/adherer.html">J’adhère</a></div>
<div id="B10" class="bloc b-compteur" style="left:20px;top:900px">{p.random.randrange(10_000, 99_000)} visiteurs</div>
<div id="B36" class="bloc b-texte" style="left:230px;top:240px;width:620px">
<div class="sw-txt"><p><span class="sw-t1" style="font-size:32px;color:#3b5323">{p.headline}</span></p></div>
</div>
<div id="B37" class="bloc b-trait" style="left:230px;top:300px;width:620px"><hr></div>
<div id="B38" class="bloc b-texte" style="left:230px;top:312px;width:620px"><div class="sw-txt"><p style="text-align:justify"><strong>{p.standfirst}</strong></p></div></div>
{p.lead(f'<div id="B39" class="bloc b-image" style="left:230px;top:380px;width:620px">{photo}</div>')}
<div id="B40" class="bloc b-texte" style="left:230px;top:760px;width:620px">
<div class="sw-txt">
{p.add_rest(text, photo)}
</div>
</div>
{last}
<div id="B42" class="bloc b-partage" style="left:230px"><a>Partager</a> <a>Tweeter</a> <a>Imprimer</a></div>
<div id="B43" class="bloc b-texte" style="left:230px;width:620px"><div class="sw-txt"><p><span style="font-size:19px">Sur le même sujet</span></p>
{also}
<p><br></p><p style="text-align:center"><a href="/actualites.html" class="sw-lien">&laquo; Retour à toutes les actualités</a></p></div></div>
<div id="B44" class="bloc b-galerie" style="left:230px;width:620px"><div class="sw-txt"><p><span style="font-size:19px">En ce moment dans le marais</span></p></div>{gallery}</div>
<div id="B45" class="bloc b-livreor" style="left:230px;width:620px"><div class="sw-txt"><p><span style="font-size:19px">Vos réactions</span></p></div>
{guests}
<form class="lo-form"><label>Pseudo</label><input type="text"><label>Votre message</label><textarea></textarea><p class="lo-regle">{p.say("comment_terms")}</p><input type="submit" value="{p.say("send")}"></form></div>
<div id="B46" class="bloc b-texte" style="left:0px;width:960px"><div class="sw-txt"><p style="text-align:center">Association Marais de Brouzac – 4 quai de l’Écluse – 00310 Brouzac<br>{p.say("copyright")}</p></div></div>
</div>
<div id="pied"><a href="/mentions.html">Mentions légales</a> | Site créé gratuitement avec un outil français | <a>Signaler un contenu illicite</a></div>
</div>
</body>
</html>"""
