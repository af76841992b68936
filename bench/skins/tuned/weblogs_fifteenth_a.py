"""A French valley's weblog of news at a host that parts the day from the clock."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=285,
    kind="weblogs",
    language="fr",
    site="Les Nouvelles de Combe-Noire",
    address="http://combenoire.hautblog.example/archive/{yyyy}/{mm}/{dd}/{slug}.html",
    year=2010,
    section=True,
    keywords=True,
)
def set_host_of_notes(p: Sheet) -> str:
    """A French valley's weblog at a host of "notes": the host's bar, the weblog's name as h1 with a saying, neighbours and "Page d'accueil" over the note, the day alone as h2, headline in h3, text in p with pictures centred and their lines in small letters, the writers' names after a stroke as last line, then one line of the clock, "Écrit par" with the desk that posts, "dans" the category, a permanent link, remarks, tags with commas and "Envoyer cette note", "Lire aussi" as a list before that, remarks as "Écrit par : … | day", a form with a question about cookies, a calendar and lists of recent notes and remarks beside it."""
    photo = '<p style="text-align: center;"><img src="http://combenoire.hautblog.example/media/01/02/{file}" alt="" /><br /><span style="font-size: x-small;">{caption} (photo {credit})</span></p>'
    day = p.when("{dd}/{mm}/{yyyy}", '<h2 class="date">{}</h2>')
    clock = p.when("{HH}:{MM}", "{} ")
    signed = p.names('<p style="text-align: right;">— {}</p>', ", ", " et ")
    text = p.text(
        '<p style="text-align: justify;">{}</p>',
        '<p style="text-align: justify;"><strong>{}</strong></p>',
        '<p style="text-align: justify;"><em>{}</em></p>',
        "<li>{}</li>",
        "<ul>{}</ul>",
        photo,
    )
    tags = ", ".join(f'<a href="/tag/x">{k}</a>' for k in p.keywords)
    foot = f'{clock}Écrit par {p.say("staff")} dans <a href="/archives/category/x">{p.section}</a> | <a href="{p.href}" rel="bookmark">Lien permanent</a> | <a href="#comments">{p.say("comments")} (2)</a> | Tags : {tags} | <a href="#send">Envoyer cette note</a>'
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="fr"><head><title>{p.headline} : {p.site}</title></head><body id="hautblog-all"><div id="hautblog-bar"><a href="http://hautblog.example">Hautblog</a> - <a>Créer un blog</a> - <a>Les derniers blogs mis à jour</a> - <a>Signaler un contenu illicite</a> <form><input type="text" value="Rechercher" /></form></div><div id="container"><div id="banner"><h1><a href="/">{p.site}</a></h1><h2 class="description">Chaque jour ou presque, ce qui se passe chez nous, entre le pont et le col</h2></div>
<div id="center"><div class="contentbox"><p class="navi"><a href="{p.others[6].href}">&laquo; {p.others[6].headline}</a> | <a href="/">Page d'accueil</a> | <a href="{p.others[7].href}">{p.others[7].headline} &raquo;</a></p>{day}<div class="post"><h3 class="posttitle">{p.headline}</h3><div class="posttext">{p.lead(photo)}{p.add_rest(text, photo)}{signed}<p><strong>Lire aussi sur ce blog :</strong></p><ul>{each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a> ({p.tell(t.moment, "{dd}/{mm}/{yyyy}")})</li>')}</ul></div><div class="postbottom">{foot}</div><div class="share"><a>Facebook</a> | <a>Del.icio.us</a> | <a>Digg</a> | <a>Imprimer</a></div></div>
<div id="comments"><h3>{p.say("comments")}</h3>{each(p.comments(2), lambda c: f'<div class="comment"><p>{c.text}</p><p class="posted">Écrit par : {c.reader} | {p.tell(c.moment, "{dd}/{mm}/{yyyy}")}</p></div>')}<p><a>Répondre à ce commentaire</a></p><h3>Écrire un commentaire</h3><form>{each(p.list("comment_fields"), lambda f: f"<p>{f} :<br /><input type='text' /></p>")}<p><input type="checkbox" /> Retenir mes coordonnées (cookie) ?</p><p>NB : {p.say("comment_terms")}</p><input type="submit" value="Envoyer" /></form></div></div></div>
<div id="right"><div class="box"><h2>À propos</h2><p>{p.say("about_site")}</p></div><div class="box"><h2>{p.tell(p.now, "{month} {yyyy}")}</h2><table class="calendar"><tr><th>D</th><th>L</th><th>M</th><th>M</th><th>J</th><th>V</th><th>S</th></tr><tr>{"".join(f"<td>{n}</td>" for n in range(1, 8))}</tr><tr>{"".join(f"<td>{n}</td>" for n in range(8, 15))}</tr><tr>{"".join(f"<td>{n}</td>" for n in range(15, 22))}</tr></table></div><div class="box"><h2>Catégories</h2><ul>{each(p.list("sections"), lambda s: f'<li><a href="/archives/category/x">{s}</a></li>')}</ul></div><div class="box"><h2>Notes récentes</h2><ul>{each(p.others[:6], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ul></div><div class="box"><h2>Commentaires récents</h2><ul>{each(zip(p.comments(2), p.others[2:4], strict=True), lambda n: f'<li>{n[0].reader} sur <a href="{n[1].href}">{n[1].headline}</a></li>')}</ul></div><div class="box"><h2>Archives</h2><ul>{each(range(4), lambda n: f"<li><a href='/archive/'>{p.now.year - (p.now.month <= n)}-{(p.now.month - 1 - n) % 12 + 1:02}</a></li>")}</ul></div><div class="box"><h2>{p.say("newsletter")}</h2><p>{p.say("newsletter_text")}</p><form><input type="text" /><input type="submit" value="OK" /></form></div></div><div id="footer">&copy; {p.now.year} {p.site} - <a>Déclarer un contenu illicite</a> - <a>Mentions légales de ce blog</a></div></div></body></html>"""
