"""An Indonesian province's edition of a network that has one for every province."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=316,
    kind="regional",
    language="id",
    site="Pelita Siput",
    address="https://siput.jaringanpelita.example/{yyyy}/{mm}/{dd}/{slug}",
    year=2021,
    zone=480,
    kicker=True,
    section=True,
    keywords=True,
)
def set_province_of_network(p: Sheet) -> str:
    """An Indonesian province's edition of a network: a strip of other editions, today in the head, crumbs, the kicker in capitals' class over the headline in h1, "Tayang:" with weekday, day, clock and WITA, "Penulis:" and "Editor:" as one line with a bar, keys to enlarge letters, the picture with its maker before the line below, the text broken by "Baca juga" and "Baca Selanjutnya" and an advert's label, a pager of the story's pages, words behind a sign, a call to the network's channel, "Berita Terkait" as rows with days, comments that are the reader's own duty, what else the network has, "Terpopuler" with numbers and readings."""
    photo = '<div class="imgfull_div"><div class="ovh imgfull"><img src="https://asset.pelita.example/foto/{file}" alt=""></div><div class="pb10 eng arial f12 pt5 grey2"><div class="fr ar7">{credit}</div>{caption}</div></div>'
    when = p.when(
        "{weekday}, {d} {month} {yyyy} {HH}:{MM} WITA",
        '<div class="f12 grey">Tayang: <span class="tgl">{}</span></div>',
    )
    who = p.names("Penulis: <a href='/penulis/x'>{}</a> | ", ", ", " dan ")
    also = f'<p class="baca"><strong>Baca juga: <a href="{p.others[0].href}">{p.others[0].headline}</a></strong></p>'
    nextone = f'<div class="ads-text"><small>ADVERTISEMENT</small></div><p class="baca"><strong>Baca Selanjutnya: <a href="{p.others[1].href}">{p.others[1].headline}</a></strong></p>'
    text = p.text("<p>{}</p>", "<p><strong>{}</strong></p>", "<p>{}</p>", picture=photo, inside={1: also, 4: nextone})
    words = each(p.keywords, lambda k: f'<h5 class="tagcloud3"><a class="rd2" href="/tag/x">{k}</a></h5>')
    related = each(
        p.related,
        lambda t: (
            f'<li class="p1520 art-list pos_rel"><div class="fr mt5 pos_rel"><a href="{t.href}"><img class="shou2" src="https://asset.pelita.example/thumb/{t.picture}" alt=""></a></div><div class="mr140"><h3 class="f16 fbo"><a class="fbo2 f16 txt-oev-2" href="{t.href}">{t.headline}</a></h3><div class="grey pt5"><span class="foot timeago">{p.tell(t.moment, "{weekday}, {d} {month} {yyyy}")}</span></div></div></li>'
        ),
    )
    popular = each(
        p.others[2:6],
        lambda t: (
            f'<li class="side-pop"><div class="num">{p.others.index(t) - 1}</div><h4><a href="{t.href}">{t.headline}</a></h4><div class="grey">{p.tell(t.moment, "{weekday}, {d} {month} {yyyy}")} · {p.random.randrange(2, 90)}rb kali dibaca</div></li>'
        ),
    )
    network = each(
        p.others[6:8],
        lambda t: (
            f'<div class="net-card"><a href="{t.href}"><img src="https://asset.pelita.example/thumb/{t.picture}" alt=""></a><span class="net-src">Pelita Nusa</span><a href="{t.href}">{t.headline}</a></div>'
        ),
    )
    menu = each(p.list("sections"), lambda s: f'<li><a href="/topik/x">{s}</a></li>')
    return f"""<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>{p.headline} - Pelitasiput.example</title></head><body><div class="topnet"><ul><li><a href="https://nusa.jaringanpelita.example">Pelita Nusa</a></li><li><a>Pelita Rawa</a></li><li><a>Pelita Kelor</a></li><li><a>Network</a></li></ul><span class="fr">{p.tell(p.now, "{weekday}, {d} {month} {yyyy}")}</span><a class="fr">Login</a></div><div id="header"><a href="/" class="logo"><img src="/img/logo.png" alt="{p.site}"></a><form class="cari"><input placeholder="Cari"></form></div><div id="navbar"><ul><li><a href="/">{p.say("home")}</a></li>{menu}<li><a href="/indeks">Indeks</a></li></ul></div>
<div class="main"><div class="content"><div class="fl w677"><div id="breadcrumb"><ul class="crumb"><li><a href="/">{p.say("home")}</a></li><li><a href="/x">{p.section}</a></li></ul></div><div id="article"><h3 class="overtitle"><a href="/topic/x">{p.kicker}</a></h3><h1 class="f50 black2 f400 crimson" id="arttitle">{p.headline}</h1>{when}<div class="credit f12">{who}Editor: Lastri Panjiasih</div><div class="fontsize"><a>A-</a> <a>A+</a></div><div class="sosmed"><a>Facebook</a><a>X</a><a>WhatsApp</a><a>Telegram</a></div><div id="artbody"><div id="article_con">{p.lead(photo)}<div class="side-article txt-article multi-fontsize">{p.add_rest(text, photo)}<div class="paging"><b>Halaman</b> <a class="active">1</a> <a href="{p.href}?page=2">2</a> <a href="{p.href}?page=all">Selanjutnya</a></div></div></div></div><div class="mb20 mt20 tagcloud"><span class="tg-lab">{p.say("tags")}</span>{words}</div><div class="kanal"><b>Ikuti kami di Saluran WhatsApp</b> <a>Gabung</a></div><div class="lsi"><h2>{p.say("related")}</h2><ul>{related}</ul></div><div id="komentar"><h2>{p.say("comments")}</h2><p class="aturan">{p.say("comment_terms")}</p><form><textarea placeholder="Tulis komentar"></textarea><button>Kirim</button></form></div><div class="net"><h2>Dari Jaringan</h2>{network}</div></div></div>
<div class="fr w300"><div class="iklan"><small>ADVERTISEMENT</small></div><div class="terpopuler"><h3>{p.say("most_read")}</h3><ul>{popular}</ul></div><div class="jajak"><h3>{p.say("poll")}</h3><form><input type="radio"> {p.list("poll_options")[0]}<br><input type="radio"> {p.list("poll_options")[1]}<br><button>Pilih</button></form></div></div></div></div>
<div id="footer"><a>Tentang Kami</a> <a>Redaksi</a> <a>Pedoman Media Siber</a> <a>Kontak</a><p>{p.say("about_site")}</p><p>© {p.now.year} Jaringan Pelita, {p.say("copyright")}</p></div></body></html>"""
