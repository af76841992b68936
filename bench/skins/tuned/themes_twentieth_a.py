"""A French association's paper on a free publishing system with a skeleton of blocks."""

from __future__ import annotations

from ..sheet import Comment, Sheet, Teaser, each
from ..skin import skin


@skin(
    number=389,
    kind="themes",
    language="fr",
    site="La Gazette du Val Mirot",
    address="https://lagazetteduvalmirot.example/spip.php?article{id}",
    year=2015,
    precision="day",
    standfirst=True,
    section=True,
)
def set_skeleton_of_blocks(p: Sheet) -> str:
    """A French association's paper on a free publishing system with a skeleton of blocks around 2015: banner with slogan and today, a horizontal menu of sections, path with "Accueil >", headline in a title box with icons for print and mail, "Date de mise en ligne" and "par" in a line under the chapô, documents as centred dl with title and credit, the text with intertitres, popularity and visits after it, "Dans la même rubrique" with days, a forum with moments "à", blocks at both sides with newest articles, polls, calendar, statistics and who is on line."""
    photo = '<dl class="spip_document_{file} spip_documents spip_documents_center"><dt><img src="IMG/jpg/{file}" width="500" height="333" alt="JPEG - 84.2 ko"></dt><dd class="spip_doc_titre" style="width:350px;"><strong>{caption}</strong></dd><dd class="spip_doc_credits" style="width:350px;">© {credit}</dd></dl>'
    who = p.names(
        ' par <span class="vcard author"><a class="url fn spip_in" href="spip.php?auteur4">{}</a></span>',
        '</a></span>, <span class="vcard author"><a class="url fn spip_in" href="spip.php?auteur4">',
        '</a></span>, <span class="vcard author"><a class="url fn spip_in" href="spip.php?auteur4">',
    )
    when = p.when("{weekday} {d} {month} {yyyy}", 'Date de mise en ligne : <span class="published">{}</span>')
    info = f'<p class="info-publi">{when}{"," if when and who else ""}{who}</p>' if when or who else ""
    text = p.text(
        "<p>{}</p>",
        '<h3 class="spip">{}</h3>',
        '<blockquote class="spip"><p>{}</p></blockquote>',
        "<li>{}</li>",
        '<ul class="spip">{}</ul>',
        photo,
    )

    def set_same(t: Teaser) -> str:
        return f'<li><a href="{t.href}">{t.headline}</a> <small>({p.tell(t.moment, "{dd}/{mm}/{yyyy}")})</small></li>'

    def set_voice(c: Comment) -> str:
        return f'<li class="forum-fil"><div class="forum-message"><div class="forum-chapo"><strong class="forum-titre"><a href="#forum214">{p.headline}</a></strong><small> {p.tell(c.moment, "{d} {month} {yyyy} à {HH}:{MM}")}, par <span class="">{c.reader}</span></small></div><div class="forum-texte"><p>{c.text}</p><p class="forum-repondre-message"><a href="spip.php?page=forum" rel="noindex nofollow">Répondre à ce message</a></p></div></div></li>'

    menu = each(
        p.list("sections"), lambda s: f'<li class="menu-horizontal-item"><a href="spip.php?rubrique2">{s}</a></li>'
    )
    rows = "".join(
        "<tr>" + "".join(f"<td>{day}</td>" for day in range(week, min(week + 7, 29))) + "</tr>"
        for week in (1, 8, 15, 22)
    )
    share = p.random.randrange(3, 90)
    return f"""<!DOCTYPE html><html class="page_article sans_composition ltr fr no-js" lang="fr" dir="ltr"><head><meta charset="utf-8"><title>{p.headline} - {p.site}</title><link rel="stylesheet" href="local/cache-css/5d1c.css" type="text/css"></head><body><div id="ombre-gauche"><div id="ombre-droite"><div id="conteneur">
<header id="entete" role="banner"><div class="nettoyeur"></div><a rel="start home" href="https://lagazetteduvalmirot.example" class="accueil"><img class="spip_logo" alt="" src="local/siteon0.png"><span id="nom-site-spip">{p.site}</span></a><div id="slogan">{p.say("about_site")}</div></header>
<div id="bandeau"><div class="date-jour">{p.tell(p.now, "{weekday} {d} {month} {yyyy}")}</div><ul class="bandeau-liens"><li><a href="spip.php?page=plan">Plan du site</a></li><li><a href="spip.php?page=contact">Contact</a></li><li><a href="spip.php?page=login">S’identifier</a></li><li><a href="spip.php?page=backend">RSS</a></li></ul><form action="spip.php?page=recherche" method="get"><input type="search" name="recherche" placeholder="Rechercher"><input type="submit" value="&gt;&gt;"></form></div><nav id="menu-horizontal"><ul>{menu}</ul></nav>
<div id="page"><div id="chemin">Vous êtes ici : <a href="/">{p.say("home")}</a> &gt; <a href="spip.php?rubrique2">{p.section}</a> &gt; <strong class="on">{p.headline}</strong></div>
<main id="contenu" role="main"><article><div class="cartouche"><div class="titre"><h1 class="crayon article-titre">{p.headline}</h1></div><div class="icones"><a href="spip.php?page=imprimir_articulo" title="version imprimable"><img src="plugins/imprimante.gif" alt="Version imprimable"></a> <a href="#" title="envoyer à un ami"><img src="plugins/mail.gif" alt="Envoyer"></a></div><div class="crayon chapo"><p>{p.standfirst}</p></div>{info}</div>
<div class="ligne-debut"></div><div class="texte crayon">{p.lead(photo)}
{p.add_rest(text, photo)}</div>
<div class="visites-article">Visites : {p.random.randrange(40, 4000)} &nbsp;|&nbsp; Popularité : {share} %</div></article>
<div class="cadre-meme-rubrique"><h2>Dans la même rubrique</h2><ul>{each(p.related, set_same)}</ul><div class="pagination">0 | <a href="#">5</a> | <a href="#">10</a></div></div>
<div id="forum"><h2>{p.say("comments")}</h2><ul class="forum">{each(p.comments(2), set_voice)}</ul><div class="formulaire_spip"><h2>{p.say("comment_form")}</h2><p class="explication">forum modéré a priori. {p.say("comment_terms")}</p><label>Qui êtes-vous ?</label><input type="text"><label>Votre message</label><textarea></textarea><input type="submit" value="Prévisualiser"></div></div></main>
<aside id="navigation"><div class="cadre menu"><div class="cadre-titre">Rubriques</div><ul>{each(p.list("sections"), lambda s: f'<li><a href="spip.php?rubrique2">{s}</a></li>')}</ul></div><div class="cadre"><div class="cadre-titre">Agenda</div><table summary="calendrier"><caption>{p.tell(p.now, "{month} {yyyy}")}</caption>{rows}</table></div><div class="cadre"><div class="cadre-titre">Sondage</div><p>{p.say("poll")}</p>{each(p.list("poll_options"), lambda o: f'<label><input type="radio" name="s"> {o}</label><br>')}<input type="submit" value="Voter"></div></aside>
<aside id="extra"><div class="cadre"><div class="cadre-titre">Derniers articles</div><ul>{each(p.others[:5], lambda t: f'<li><a href="{t.href}">{t.headline}</a><br><small>{p.tell(t.moment, "{d} {month}")} par {t.author}</small></li>')}</ul></div><div class="cadre"><div class="cadre-titre">Articles les plus populaires</div><ul>{each(p.others[5:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div><div class="cadre stats"><div class="cadre-titre">Statistiques</div><p>Dernière mise à jour<br><strong>{p.tell(p.now, "{weekday} {d} {month} {yyyy}")}</strong></p><p>Publication<br><strong>{p.random.randrange(400, 3000)} Articles</strong><br>Aucun album photo<br><strong>{p.random.randrange(3, 40)} Brèves</strong></p><p>Visites<br><strong>{p.random.randrange(20, 400)} aujourd’hui</strong><br>{p.random.randrange(100000, 900000)} depuis le début<br>{p.random.randrange(2, 30)} visiteurs actuellement connectés</p></div><div class="cadre"><div class="cadre-titre">Adhérer</div><p>{p.say("donate_text")}</p></div></aside></div>
<footer id="pied" role="contentinfo"><p>2007-{p.now.year} © {p.site} - {p.say("copyright")}</p><p><a href="spip.php?page=plan">Plan du site</a> | <a href="spip.php?page=mentions">Mentions légales</a> | Squelette à blocs 4.0.84 | Hébergement : La Cabane associative</p></footer></div></div></div></body></html>"""
