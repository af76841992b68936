"""The archive of a French mailing list that sends news."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin

DAYS = "Mon Tue Wed Thu Fri Sat Sun".split()
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


@skin(
    number=414,
    kind="plain pages",
    language="fr",
    site="La Liste de l’Estafette",
    address="https://listes.estafette-rurale.example/wws/arc/depeches/{yyyy}-{mm}/msg{id}.html",
    year=2007,
    zone=60,
    captions=False,
    related=False,
)
def set_list_archive(p: Sheet) -> str:
    """The archive of a French mailing list that sends news: the list's own page with its counts at the left, months as links, the fields of the mail's head in bold with the day as mail writes it, the text flowing in pre and tt, attachments without words, a signature of two dashes with the writers, the thread and the neighbours after it."""
    when = ""
    if p.moment:
        m = p.moment
        told = (
            f"{DAYS[m.weekday()]}, {m.day} {MONTHS[m.month - 1]} {m.year} {m.hour:02}:{m.minute:02}:{m.second:02} +0100"
        )
        when = p.when(told, "<li><strong>Date</strong>: {}</li>")
    photo = '<p><strong>Attachment: <a href="{file}"><tt>{file}</tt></a></strong><br /><em>Description:</em> JPEG image<br /><img src="{file}" alt="JPEG image" /></p>'
    text = p.text(
        "<tt>{}</tt><br /><br />",
        "<tt>*{}*</tt><br /><br />",
        '<blockquote style="border-left: #85a 2px solid; padding-left: 1ex"><tt>{}</tt></blockquote>',
        "<tt>- {}</tt><br />",
        "{}<br />",
    )
    attached = p.add_rest(p.lead(photo), photo)
    names = p.names("<tt>{}</tt><br />", "</tt><br /><tt>", "</tt><br /><tt>")
    thread = each(
        p.others[:4],
        lambda t: (
            f'<li><strong>[depeches] <a name="{t.picture[:5]}" href="{t.href}">{t.headline}</a></strong>, <em>L’Estafette, {p.tell(t.moment, "{dd}/{mm}/{yyyy}")}</em></li>'
        ),
    )
    months = " ".join(f'<a href="/wws/arc/depeches/{p.now.year}-{n:02}/">{n:02}</a>' for n in range(1, p.now.month + 1))
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="fr"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>depeches - [depeches] {p.headline} - arc</title></head><body><div id="Paint"><h2>Service de listes de diffusion de la Maison des associations</h2></div><div id="Identity"><form action="/wws" method="post"><label>Adresse email :</label> <input name="email" size="12" /><label>Mot de passe :</label> <input type="password" size="8" /><input type="submit" value="Connexion" /></form></div>
<div id="Menus"><ul><li><a href="/wws">Accueil</a></li><li><a href="/wws/lists">Liste des listes</a></li><li><a href="/wws/help">Aide</a></li></ul><h3>depeches</h3><p>{p.site}<br />Abonnés : {p.random.randrange(200, 900)}<br />Propriétaires : depeches-request@estafette-rurale.example</p><ul><li><a href="/wws/info/depeches">Informations</a></li><li><a href="/wws/subrequest/depeches">S'abonner</a></li><li><a href="/wws/sigrequest/depeches">Se désabonner</a></li><li><a href="/wws/arc/depeches">Archives</a></li><li><a href="/wws/compose_mail/depeches">Poster</a></li><li><a href="/wws/rss/latest_arc/depeches">RSS</a></li></ul></div>
<div id="Stretcher"><p><b>Archives de la liste</b> {p.now.year} / {months}</p><p><input size="20" /> <input type="submit" value="Recherche" /> <a href="/wws/arcsearch_form/depeches">Recherche avancée</a></p><hr /><p>Chronologique : [<a href="{p.others[4].href}">&lt;</a>] [<a href="{p.others[5].href}">&gt;</a>] Discussions : [<a href="{p.others[6].href}">&lt;</a>] [<a href="{p.others[7].href}">&gt;</a>]</p><!--X-Subject-Header-End--><h3>[depeches] {p.headline}</h3><!--X-Head-of-Message--><ul><li><strong>From</strong>: L’Estafette &lt;redaction AT estafette-rurale.example&gt;</li><li><strong>To</strong>: depeches AT estafette-rurale.example</li><li><strong>Subject</strong>: [depeches] {p.headline}</li>{when}</ul><hr /><!--X-Body-of-Message-->
{text}<br /><tt>-- </tt><br />{names}<tt>L’Estafette rurale, 3 place du Lavoir</tt><br /><tt>{p.say("donate_text")}</tt><br /><br />{attached}<!--X-Body-of-Message-End--><hr /><ul>{thread}</ul><p><em>Archives gérées par <a href="http://archiveur.example/">l’archiveur de courriers</a>.</em></p><p><a href="#top">Haut de la page</a> | <a href="/wws/help">Contact du service</a></p></div></body></html>"""
