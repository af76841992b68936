"""A town's edition in a network of a Polish lake district's publisher."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=405,
    kind="regional",
    language="pl",
    site="Nasz Kurier Jeziorański",
    address="http://jeziorany-male.kurierpojezierza.example/{id},{slug}.html",
    year=2014,
    standfirst=True,
)
def set_lake_district_edition(p: Sheet) -> str:
    """A town's edition in a network of a Polish lake district's publisher: a row of the network's towns, the name day and today in the head, headline in h1, then day and clock with seconds and "ost. akt." in brackets, the picture with its line and "Autor zdjęcia" beneath, the standfirst bold, the text, the writers with their e-mail as the last line, a request to write to the editors, "Czytaj również" as a list, readers' voices with numbers, marks and moments, announcements and notices at the right, the network's foot with phones."""
    photo = '<div class="zdjecie"><a class="lupa" href="/i/duze/{file}"><img src="/i/srednie/{file}" alt=""></a><p class="podpis">{caption}</p><p class="autor-zdjecia">Autor zdjęcia: {credit}</p></div>'
    stamp = p.when("{yyyy}-{mm}-{dd} {HH}:{MM}:{SS}")
    if stamp:
        stamp = f'<p class="data">{stamp} {p.changed("{yyyy}-{mm}-{dd} {HH}:{MM}:{SS}", "(ost. akt: {})")}</p>'
    who = p.names(
        '<p class="podpis-autora"><strong>{}</strong><br><a href="mailto:redakcja@kurierpojezierza.example">redakcja@kurierpojezierza.example</a></p>',
        ", ",
        ", ",
    )
    ask = '<p class="apel"><em>Wiesz więcej na ten temat? Byłeś świadkiem czegoś ważnego? Zadzwoń do nas: 89 000 61 22 albo napisz na kontakt@kurierpojezierza.example</em></p>'
    also = each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')
    voices = each(
        enumerate(p.comments(3), 1),
        lambda n: (
            f'<div class="kom" id="k{n[0]}"><div class="kom-glowa"><b>#{p.random.randrange(100_000, 990_000)}</b> | {n[1].reader} <span class="ip">83.0.*.*</span> <span class="kom-data">{p.tell(n[1].moment, "{d} {mon} {yyyy} {HH}:{MM}")}</span></div><div class="kom-tresc">{n[1].text}</div><div class="ocena">Ocena: <a>+{p.random.randrange(0, 15)}</a> <a>-{p.random.randrange(0, 9)}</a> | <a>odpowiedz na ten komentarz</a> | <a>zgłoś naruszenie</a></div></div>'
        ),
    )
    fresh = each(
        p.others[:5],
        lambda t: (
            f'<li><span>{p.tell(t.moment, "{dd}.{mm}, {HH}:{MM}")}</span> <a href="{t.href}">{t.headline}</a></li>'
        ),
    )
    read = each(
        p.others[5:8],
        lambda t: (
            f'<li><a href="{t.href}"><img src="/i/male/{t.picture}" alt="">{t.headline}</a> <small>({p.random.randrange(1, 60)})</small></li>'
        ),
    )
    text = p.text("<p>{}</p>", "<p><strong>{}</strong></p>", "<p><em>{}</em></p>", "<li>{}</li>", "<ul>{}</ul>", photo)
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="pl">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{p.headline} - {p.site}</title></head>
<body>
<div id="siec"><span>Serwisy:</span> <a href="http://kurierpojezierza.example">Pojezierze</a> <a href="http://warka-wielka.kurierpojezierza.example">Warka Wielka</a> <a href="http://orlica.kurierpojezierza.example">Orlica</a> <a href="http://debniki.kurierpojezierza.example">Dębniki</a> <b>Jeziorany Małe</b></div>
<div id="strona">
<div id="naglowek"><a href="/"><img src="/g/logo.gif" alt="{p.site}" /></a><div id="dzis">{p.say("today")} {p.tell(p.now, "{weekday}, {d} {month} {yyyy}")}. Imieniny: Ernesta, Blanki</div><div id="pogoda">{p.say("weather")}</div><form><input type="text" value="szukaj w serwisie" /><input type="submit" value="Szukaj" /></form></div>
<ul id="menu"><li><a href="/">{p.say("home")}</a></li>{each(p.list("sections"), lambda s: f'<li><a href="/dzial">{s}</a></li>')}<li><a href="/ogloszenia">Ogłoszenia</a></li><li><a href="/nekrologi">Nekrologi</a></li><li><a href="/galerie">Galerie</a></li></ul>
<div id="lewa">
<div class="dodaj"><a href="/dodaj">Dodaj swój artykuł</a> <a href="/dodaj-foto">Dodaj zdjęcia</a></div>
<div id="artykul">
<h1>{p.headline}</h1>
{stamp}
{p.lead(photo)}
<p class="wstep"><strong>{p.standfirst}</strong></p>
<div class="tresc">
{p.add_rest(text, photo)}
</div>
{who}
{ask}
<div class="narzedzia"><a>Drukuj</a> | <a>Poleć znajomemu</a> | <a>Wykop</a> | <span>Odsłon: {p.random.randrange(100, 9000)}</span></div>
</div>
<div class="czytaj"><h3>Czytaj również</h3><ul>
{also}
</ul></div>
<div id="komentarze"><h3>{p.say("comments")} (3)</h3><p class="uwaga">Uwaga! To jest miejsce wymiany opinii. {p.say("comment_terms")}</p>
{voices}
<form class="dodaj-kom"><h4>{p.say("comment_form")}</h4>{each(p.list("comment_fields"), lambda f: f'<label>{f}</label><input type="text" />')}<input type="submit" value="{p.say("send")}" /></form></div>
</div>
<div id="prawa">
<div class="box"><h4>{p.say("latest")}</h4><ul>{fresh}</ul><a href="/archiwum">Archiwum wiadomości</a></div>
<div class="box reklama"><small>{p.say("advertisement")}</small><img src="/r/sklad-opalu.gif" alt="" /></div>
<div class="box"><h4>Najczęściej komentowane</h4><ul>{read}</ul></div>
<div class="box"><h4>Ogłoszenia drobne</h4><p><b>Sprzedam</b> łódź wiosłową z przyczepą, stan dobry, tel. 600 000 412</p><p><b>Wynajmę</b> mieszkanie 48 m2 przy rynku</p><p><b>Praca</b> dla stolarza, od zaraz</p></div>
<div class="box"><h4>Sonda</h4><p>{p.say("poll")}</p>{each(p.list("poll_options"), lambda o: f'<label><input type="radio" name="s" /> {o}</label><br />')}<a>Głosuj</a> <a>Wyniki</a></div>
</div>
<div id="stopka"><p>Wydawca: Edytor Pojezierze sp. z o.o., ul. Rybacka 3. Redaktor naczelny: Zbigniew Małolepszy, tel. 89 000 61 20. Biuro reklamy: tel. 89 000 61 25</p><p>&copy; {p.now.year} {p.site}. {p.say("copyright")}</p></div>
</div>
</body>
</html>"""
