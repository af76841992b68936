"""Weblogs and what readers write."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=145,
    kind="weblogs",
    language="id",
    site="Wargasiana",
    address="https://www.wargasiana.example/tulisan/{id}/{slug}",
    year=2016,
    section=True,
    keywords=True,
)
def set_citizens_platform(p: Sheet) -> str:
    """An Indonesian platform of writing citizens: a box of the writer with counters, first published and last changed with wide spaces before three numbers, a line that disclaims, a link to all of the section before and after, the text cut into pages, ratings, other writings of the writer and of others as cards, comments with minutes."""
    photo = '<div class="article-img"><img src="https://assets.wargasiana.example/items/{file}" alt=""><div class="img-caption">{caption} | Foto: {credit}</div></div>'
    clock = "{d} {month} {yyyy} \u00a0 {HH}:{MM}"
    when = p.when(clock, '<span class="count-item">{}</span>')
    if when:
        when += p.changed(clock, '<span class="count-item">Diperbarui: {}</span>')
    counts = each(
        range(3), lambda n: f'<span class="count-item">{p.random.randrange(2000 // (n * n * 40 + 1) + 2)}</span>'
    )
    people = p.names(
        '<div class="kotak-penulis"><a href="/u/x" class="foto"><img src="/avatar.jpg" alt=""></a><div class="user-box"><a href="/u/x">{}</a> <span class="badge">Penjelajah</span><div class="user-job">Guru</div></div><a class="btn-ikuti">Ikuti</a></div>',
        '</a>, <a href="/u/y">',
        '</a> dan <a href="/u/y">',
    )
    cards = each(
        p.related,
        lambda t: (
            f'<div class="timeline--item"><a href="{t.href}"><img src="/{t.picture}"></a><h2><a href="{t.href}">{t.headline}</a></h2><span class="date">{p.tell(t.moment, "{d} {month} {yyyy}")}</span><span class="by">{t.author}</span></div>'
        ),
    )
    ask = f'<div class="box-langganan"><strong>{p.say("newsletter")}</strong><p>{p.say("newsletter_text")}</p><input type="text" placeholder="surel"><a>Daftar</a></div>'
    headlines = each(
        p.others[:6],
        lambda t: (
            f'<li><a href="{t.href}">{t.headline}</a><div>{t.author} &middot; {p.tell(t.moment, "{dd} {mon} {yyyy} {HH}:{MM}")}</div></li>'
        ),
    )
    return f"""<!DOCTYPE html><html lang="id"><head><title>{p.headline} - {p.site}.example</title></head><body><div class="header"><a href="/" class="logo"><img src="/logo.svg" alt="{p.site}"></a><input placeholder="Cari tulisan"><a href="/login">Masuk</a><a href="/tulis" class="btn-tulis">Tulis</a></div><ul class="kanal">{each(p.list("sections"), lambda s: f'<li><a href="/kanal/x">{s}</a></li>')}<li><a href="/k-rewards">Hadiah</a></li></ul>
<div class="wrap"><div class="col-kiri"><div class="breadcrumb-article"><a href="/kanal/x">{p.section}</a></div><div class="title-article"><h1 class="title">{p.headline}</h1></div><div class="tools">{when}{counts}</div>{people}<div class="disclaimer-box"><img src="/i.svg"> Konten ini dibuat oleh warga dan menjadi tanggung jawab penulisnya.</div>
{p.lead(photo)}<div class="close-see">Tutup</div><div class="see-more"><a href="/kanal/x">Lihat {p.section} Selengkapnya</a></div><div class="read-content">{p.text("<p>{}</p>", "<p><strong>{}</strong></p>", "<blockquote>{}</blockquote>", picture=photo, inside={3: ask})}</div><div class="pager"><ol><li class="on">1</li><li><a href="?page=2">2</a></li><li><a href="?page=all">Semua</a></li></ol><span>HALAMAN :</span></div>
<div class="see-more"><a href="/kanal/x">Lihat {p.section} Selengkapnya</a></div><div class="article-tags"><ul>{each(p.keywords, lambda k: f'<li><a href="/tag/x">{k}</a></li>')}</ul></div><div class="rating"><div>Mohon tunggu...</div><b>Beri Nilai</b>{each(("Aktual", "Bermanfaat", "Inspiratif", "Unik"), lambda r: f"<a>{r} <i>{p.random.randrange(9)}</i></a>")}</div>
<div class="komentar"><h3>{p.say("comments")}</h3><p>{p.say("comment_terms")}</p>{each(p.comments(3), lambda c: f'<div class="k-item"><a>{c.reader}</a><span>{p.tell(c.moment, clock)}</span><div>{c.text}</div><a>Balas</a></div>')}<textarea placeholder="{p.say("comment_form")}"></textarea></div>
<div class="lainnya"><h3>{p.say("related")}</h3>{cards}</div></div><div class="col-kanan"><h3>{p.say("most_read")}</h3><ul>{headlines}</ul><div class="event"><h3>Lomba menulis</h3><p>Kirim tulisanmu sebelum {p.tell(p.now, "{d} {month} {yyyy}")}</p></div></div></div><div class="footer"><p>{p.say("about_site")}</p><p>© {p.now.year} {p.site}. {p.say("copyright")}</p></div></body></html>"""


@skin(
    number=146,
    kind="weblogs",
    language="nl",
    site="Prikstok",
    address="http://www.prikstok.example/pivot/entry.php?id={id}",
    year=2009,
)
def set_loud_weblog(p: Sheet) -> str:
    """A loud Dutch weblog of many hands: headline in h2 without a link, all facts in one grey line with bars after the text, day with two digits of the year, its clock and the number of voices, the voices numbered by their own such lines, a column of links with clocks, t-shirts, a box of tips."""
    photo = '<p class="plaat"><img src="/archief/fotos/{file}" alt="" width="468" /><br /><small>{caption} (foto: {credit})</small></p>'
    voices = p.comments(4)
    facts = [
        p.names("<strong>{}</strong>", ", ", " &amp; ", house=True),
        p.when("{dd}-{mm}-{yy} | {HH}:{MM}"),
        f'<a href="{p.href}">Link</a>',
        f'<a href="#reacties">{len(voices)} reacties</a>',
    ]
    line = " | ".join(fact for fact in facts if fact)
    talk = each(
        voices,
        lambda c: (
            f'<div class="reactie"><p>{c.text}</p><p class="rfoot">{c.reader} | {p.tell(c.moment, "{dd}-{mm}-{yy} | {HH}:{MM}")} | <a title="meld">-weg-</a></p></div>'
        ),
    )
    dumped = each(
        p.others[:8],
        lambda t: f'<li><em>{p.tell(t.moment, "{HH}:{MM}")}</em> <a href="{t.href}">{t.headline}</a></li>',
    )
    also = each(p.related, lambda t: f'&raquo; <a href="{t.href}">{t.headline}</a><br />')
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html lang="nl"><head><title>{p.site} - {p.headline}</title></head><body id="entrypage"><div id="wrap"><div id="kop"><a href="/"><img src="/pics/kop.png" alt="{p.site}" /></a><p>Tendentieus sinds 2003</p></div><div id="balk"><a href="/">Voorpagina</a> <a href="/archief">Archief</a> <a href="/winkel">Hemden</a> <a href="/tip">Tip ons</a> <span>{p.tell(p.now, "{weekday} {d} {month} {yyyy}, {HH}:{MM}")}</span></div>
<div id="links"><h3>Kortjes</h3><ul>{dumped}</ul><h3>{p.say("poll")}</h3>{each(p.list("poll_options"), lambda o: f'<label><input type="radio" name="p" /> {o}</label><br />')}</div>
<div id="midden"><div class="artikel"><h2>{p.headline}</h2>{p.lead(photo)}{p.text("<p>{}</p>", "<h4>{}</h4>", "<blockquote><p>{}</p></blockquote>", picture=photo)}<p class="ook"><b>{p.say("related")}</b><br />{also}</p><p class="footer">{line}</p></div>
<div id="reclame">advertentie</div><a name="reacties"></a><h3>{p.say("comments")}</h3>{talk}<form action="/pivot/submit.php"><h3>{p.say("comment_form")}</h3><input name="naam" value="naam" /><textarea name="reactie"></textarea><p>{p.say("comment_terms")}</p><input type="submit" value="Roep maar" /></form></div>
<div id="rechts"><h3>{p.say("newsletter")}</h3><p>{p.say("newsletter_text")}</p><h3>Hemd van de week</h3><p>Nu voor 14,95</p><h3>Archief</h3><p>{each(range(p.now.year - 3, p.now.year + 1), lambda y: f'<a href="/archief/{y}">{y}</a> ')}</p></div><div id="voet">&copy; 2003 - {p.now.year} {p.site}. Aangedreven door een krat bier. {p.say("copyright")}.</div></div></body></html>"""
