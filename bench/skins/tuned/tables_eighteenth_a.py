"""A West African daily's site of the first years of the century, made by a provider's web office."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=346,
    kind="tables",
    language="fr",
    site="Le Rônier",
    address="http://www.leronier-quotidien.example/article.php3?id_art={id}&rub=1",
    year=2003,
    precision="day",
    kicker=True,
    standfirst=True,
)
def set_daily_of_provider(p: Sheet) -> str:
    """A West African daily of 2003 in tables: a banner with the money's rate, sections as rows of a coloured column with the day's saying and the pharmacies on duty, the kicker in capitals' place in red, headline in a font of size 5, the standfirst bold with a double break, pictures in small tables at the right with a caption in size 1, the text in one cell parted by double breaks, writers in bold at its end, below them "(Le Rônier" with the day in brackets, "Lire aussi" as links with hyphens, "Réagir à cet article" with readers' lines and days, a poll, today's other titles, counter and web office in the foot."""
    photo = '<table width="210" align="right" border="0" cellpadding="4"><tr><td bgcolor="#EFE6C8"><img src="photos/{file}" width="200" height="140"><br><font face="Verdana" size="1">{caption} (Ph. {credit})</font></td></tr></table>'
    text = p.text(
        '<font face="Verdana" size="2">{}</font><br><br>',
        '<font face="Verdana" size="2" color="#8A1C1C"><b>{}</b></font><br><br>',
        '<font face="Verdana" size="2"><i>{}</i></font><br><br>',
        '<font face="Verdana" size="2">- {}</font><br>',
        "{}<br>",
        photo,
    )
    signed = p.names('<font face="Verdana" size="2"><b>{}</b></font><br>', ", ", " et ")
    signed += p.when("{weekday} {d} {month} {yyyy}", '<font face="Verdana" size="1">(Le Rônier du {})</font><br>')
    rows = each(
        p.list("sections"),
        lambda s: (
            f'<tr><td bgcolor="#F6EFD6"><img src="img/puce.gif"> <a href="rubrique.php3"><font face="Verdana" size="2">{s}</font></a></td></tr>'
        ),
    )
    others = each(
        p.others[:6],
        lambda t: (
            f'<tr><td><font face="Verdana" size="1"><b>{t.section}</b><br><a href="{t.href}">{t.headline}</a> ({p.tell(t.moment, "{dd}/{mm}/{yy}")})</font><hr size="1"></td></tr>'
        ),
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f'<tr><td bgcolor="#FBF8EA"><font face="Verdana" size="1"><b>{c.reader}</b>, le {p.tell(c.moment, "{dd}/{mm}/{yyyy} à {HH}:{MM}")}<br>{c.text}</font></td></tr>'
        ),
    )
    return f"""<HTML><HEAD><TITLE>{p.site}, quotidien d'informations</TITLE><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"></HEAD><BODY BGCOLOR="#FFFFFF" TOPMARGIN="0" LINK="#333399"><center><table width="770" border="0" cellspacing="0" cellpadding="0"><tr><td width="300"><a href="index.php3"><img src="img/ronier.gif" border="0" alt="{p.site}"></a></td><td><img src="pub/telecom468.gif" width="468" height="60"></td></tr><tr><td colspan="2" bgcolor="#8A1C1C"><font face="Verdana" size="1" color="#FFFFFF">&nbsp;{p.tell(p.now, "{weekday} {d} {month} {yyyy}")} | 1 euro = 655,957 F | N° {p.random.randrange(2000, 4000)} | <a href="archives.php3"><font color="#FFFFFF">Archives</font></a> | <a href="contact.php3"><font color="#FFFFFF">Contact</font></a></font></td></tr></table>
<table width="770" border="0" cellspacing="0" cellpadding="6"><tr><td width="150" valign="top"><table width="100%" border="0" cellspacing="1"><tr><td bgcolor="#D9C98A"><font face="Verdana" size="2"><b>Rubriques</b></font></td></tr><tr><td bgcolor="#F6EFD6"><img src="img/puce.gif"> <a href="index.php3"><font face="Verdana" size="2">A la une</font></a></td></tr>{rows}</table><br><table width="100%" border="0" cellspacing="1"><tr><td bgcolor="#D9C98A"><font face="Verdana" size="2"><b>Le proverbe</b></font></td></tr><tr><td><font face="Verdana" size="1"><i>Celui qui suit le fleuve finit par voir la mer.</i></font></td></tr><tr><td bgcolor="#D9C98A"><font face="Verdana" size="2"><b>Pharmacies de garde</b></font></td></tr><tr><td><font face="Verdana" size="1">Pharmacie du Rail : 00 21 417<br>Pharmacie de la Corniche : 00 22 903</font></td></tr></table></td>
<td width="450" valign="top"><font face="Verdana" size="1" color="#CC0000"><b>{p.kicker}</b></font><br><font face="Times New Roman" size="5"><b>{p.headline}</b></font><br><br><font face="Verdana" size="2"><b>{p.standfirst}</b></font><br><br>{p.lead(photo)}{p.add_rest(text, photo)}{signed}<br><a href="imprimer.php3"><img src="img/print.gif" border="0"><font face="Verdana" size="1"> Version imprimable</font></a> <a href="envoyer.php3"><font face="Verdana" size="1">Envoyer à un ami</font></a><hr size="1"><font face="Verdana" size="2"><b>{p.say("read_also")} :</b></font><br>{each(p.related, lambda t: f'<font face="Verdana" size="2">- <a href="{t.href}">{t.headline}</a></font><br>')}<br><table width="100%" border="0" cellspacing="2" cellpadding="3"><tr><td bgcolor="#D9C98A"><font face="Verdana" size="2"><b>Réagir à cet article</b></font></td></tr>{voices}<tr><td><form action="reagir.php3"><font face="Verdana" size="1">Pseudo : <input size="14"><br><textarea cols="40" rows="4"></textarea><br><input type="submit" value="{p.say("send")}"><br>{p.say("comment_terms")}</font></form></td></tr></table></td>
<td width="170" valign="top" bgcolor="#FBF8EA"><table width="100%" border="0"><tr><td><font face="Verdana" size="2"><b>{p.say("latest")}</b></font></td></tr>{others}</table><table width="100%" border="0"><tr><td><font face="Verdana" size="2"><b>Sondage</b></font><br><font face="Verdana" size="1">{p.say("poll")}<br>{each(p.list("poll_options"), lambda o: f'<input type="radio" name="s">{o}<br>')}</font><input type="submit" value="Voter"></td></tr></table></td></tr></table>
<table width="770"><tr><td align="center" bgcolor="#F6EFD6"><font face="Verdana" size="1">Copyright {p.now.year} {p.site} - {p.say("copyright")}<br>Vous êtes le {p.random.randrange(100000, 900000)}e visiteur - Réalisation : Savane Interactive</font></td></tr></table></center></BODY></HTML>"""
