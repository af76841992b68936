"""An Italian valley's weblog at a host that a paper of opinions ran, around 2006."""

from __future__ import annotations

from ..sheet import Comment, Sheet, each
from ..skin import skin


@skin(
    number=390,
    kind="weblogs",
    language="it",
    site="Il Taccuino di Valbruna",
    address="http://taccuinovalbruna.blogcanocchia.example/post/{id}.html",
    year=2006,
)
def set_hosted_notebook(p: Sheet) -> str:
    """An Italian valley's weblog at a host that a paper of opinions ran, around 2006: the host's bar with its newest blogs, blog's name in a table with a saying, a diary block, headline as a div, text with br in a div, the picture left with its caption under it, "inviato da … il … alle … | | Versione per la stampa" under the text with permalink and track-backs, earlier posts of the theme, replies numbered with "utente anonimo", columns with a calendar, favourite blogs, newest posts, archive of months and a counter."""
    photo = '<div class="fotosx"><img src="http://www.blogcanocchia.example/mediamanager/sys.user/41207/{file}" width="240" border="1" alt=""><br><font size="1"><i>{caption}</i> [foto {credit}]</font></div>'
    when = p.when("il {d}/{m}/{yyyy} alle {H}:{MM}", " {}")
    who = p.names(" da <b>{}</b>", ", ", " e ")
    sent = f"inviato{who}{when} | " if when or who else ""
    text = p.text(
        "{}<br><br>",
        "<b>{}</b><br><br>",
        "<i>{}</i><br><br>",
        "- {}<br>",
        "{}<br>",
        photo,
    )
    visits = p.random.randrange(2000, 90000)

    def set_reply(n: tuple[int, Comment]) -> str:
        return f'<div class="commento"><span class="num">{n[0]}.</span> {n[1].text}<br><span class="firma">commento di <a href="#">{n[1].reader}</a> - {p.tell(n[1].moment, "{d}/{m}/{yyyy}")} ore {p.tell(n[1].moment, "{H}:{MM}")}</span></div>'

    replies = p.comments(p.random.randrange(1, 5))
    theme = each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')
    favourites = each(
        ("Malpelo e altre storie", "Il lanternino", "Vento di tramontana", "Carta straccia", "Sotto il campanile"),
        lambda name: f'<a href="http://{len(name)}.blogcanocchia.example/">{name}</a><br>',
    )
    newest = each(
        p.others[:5],
        lambda t: (
            f'<a href="{t.href}">{t.headline}</a><br><font size="1" color="#777777">{p.tell(t.moment, "{d} {month}")}</font><br>'
        ),
    )
    boards = " | ".join(f'<a href="/bin/tema.aspx">{s}</a>' for s in p.list("sections"))
    weeks = "".join(
        "<tr>" + "".join(f'<td align="center">{day}</td>' for day in range(week, min(week + 7, 29))) + "</tr>"
        for week in (1, 8, 15, 22)
    )
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd"><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"><title>{p.site} | {p.headline}</title><link rel="stylesheet" type="text/css" href="/blogs/styles/taccuino.css"></head><body>
<div id="barrablog"><a href="http://www.blogcanocchia.example/"><img src="http://www.blogcanocchia.example/images/canocchia_mini.gif" border="0" alt="La Canocchia"></a> &nbsp; <a href="/bin/registra.aspx">Apri il tuo blog</a> | <a href="/bin/login.aspx">Entra</a> | <a href="/bin/ultimi.aspx">Ultimi aggiornati</a> | <a href="/bin/casuale.aspx">Blog a caso &raquo;</a> <form action="/bin/cerca.aspx"><input type="text" name="q" size="14"><input type="submit" value="cerca"></form></div>
<table id="testata" width="100%" cellpadding="12"><tr><td><a href="/" class="nomeblog">{p.site}</a><br><span class="motto">{p.say("about_site")}</span></td><td align="right" class="oggi">{p.tell(p.now, "{d} {month} {yyyy}")}</td></tr></table>
<table width="100%" cellpadding="8" cellspacing="0"><tr valign="top"><td width="180" class="colsx"><div class="titolobox">Rubriche</div><a href="/">Diario</a><br><a href="/rubrica/lettere">Lettere dalla valle</a><br><a href="/rubrica/foto">Fotografie</a><br><a href="/rubrica/mercato">Il mercato del sabato</a><br><br><div class="titolobox">Cerca</div><input type="text" size="16"><br><br><div class="titolobox">Calendario</div><table class="cal"><tr><td colspan="7" align="center">&laquo; {p.tell(p.now, "{month} {yyyy}")}</td></tr>{weeks}</table><br><div class="titolobox">Sondaggio</div>{p.say("poll")}<br>{each(p.list("poll_options"), lambda o: f'<input type="radio" name="s">{o}<br>')}<input type="button" value="vota"><br><br><div class="titolobox">Il blog è stato visto</div>{visits} volte</td>
<td class="colcentro"><div class="tornahome"><a href="/">&laquo; torna al diario</a></div><div class="post"><div class="titolopost">{p.headline}</div><div class="testopost">{p.lead(photo)}{p.add_rest(text, photo)}</div><div class="piedepost">{sent}<a href="#">permalink</a> | <a href="#commenti">commenti ({len(replies)})</a> | <a href="?print=1">Versione per la stampa</a> | <a href="#">segnala</a></div></div>
<div class="titolobox">Sullo stesso argomento, qui nel Taccuino</div><ul class="stessotema">{theme}</ul><a name="commenti"></a><div class="titolobox">{p.say("comments")}</div>{each(enumerate(replies, 1), set_reply)}<div class="modulo"><b>{p.say("comment_form")}</b><br>Nome <input type="text" size="20"> Blog <input type="text" size="20" value="http://"><br><textarea rows="6" cols="48"></textarea><br><font size="1">{p.say("comment_terms")}</font><br><input type="submit" value="{p.say("send")}"></div><div class="tb">Trackback URL: http://www.blogcanocchia.example/bin/trackback.aspx?id={p.random.randrange(400000, 999999)}</div></td>
<td width="190" class="coldx"><div class="titolobox">Ultimi post</div>{newest}<br><div class="titolobox">I più letti</div>{each(p.others[5:8], lambda t: f'<a href="{t.href}">{t.headline}</a><br>')}<br><div class="titolobox">Blog amici</div>{favourites}<br><div class="titolobox">Archivio</div><a href="/archivio">{p.tell(p.now, "{month} {yyyy}")}</a><br><a href="/archivio">mesi precedenti</a><br><br><a href="/rss"><img src="/images/rss.gif" border="0" alt="RSS"></a> <img src="http://contatore.example/c.gif?id=88" width="88" height="31" alt="contatore"></td></tr></table>
<div id="piede"><font size="1">In canocchia: {boards}<br>Questo blog non è una testata giornalistica, in quanto viene aggiornato senza alcuna periodicità. {p.say("copyright")}</font></div></body></html>"""
