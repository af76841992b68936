"""An Indonesian district's daily of a group of the same name, about 2010."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=415,
    kind="regional",
    language="id",
    site="Radar Batang Lekam",
    address="http://www.radarbatanglekam.example/index.php?mib=berita.detail&id={id}",
    year=2010,
    precision="day",
)
def set_district_daily(p: Sheet) -> str:
    """An Indonesian district's daily of a group of the same name, about 2010: a clock's day and the edition in the head, sections of print at the left, weekday and day in square brackets over the headline, writers as "Laporan" with the place before the first line, captions in upper right as a box, messages that readers sent by telephone with clocks, other papers of the group as a list, a poll."""
    photo = '<div class="foto" style="width:300px"><img src="/foto/berita/{file}" width="300" /><div class="ket"><b>{caption}.</b> <i>(FOTO: {credit}/RADAR)</i></div></div>'
    when = p.when("{weekday}, {dd} {month} {yyyy}", '<div class="tgl">[ {} ]</div>')
    place = p.story.place
    who = p.names(f'<p class="lap"><b>Laporan {{}}, <i>{place}</i></b></p>', ", ", " dan ")
    sms = each(
        p.comments(3),
        lambda c: (
            f'<div class="sms"><b>+62852xxxx{p.random.randrange(100, 999)}</b> <span>{p.tell(c.moment, "{dd}/{mm} {HH}:{MM}")}</span><br />{c.text} ({c.reader})</div>'
        ),
    )
    related = each(
        p.related,
        lambda t: (
            f'<li><span class="kecil">[ {p.tell(t.moment, "{dd} {mon} {yyyy}")} ]</span> <a href="{t.href}">{t.headline}</a></li>'
        ),
    )
    pages = (
        "Halaman Depan",
        "Kota Kita",
        "Pedesaan",
        "Hukum & Kriminal",
        "Olahraga",
        "Pendidikan",
        "Opini",
        "Pojok Mang Udel",
    )
    rubrics = each(pages, lambda s: f'<li><a href="/index.php">{s.replace("&", "&amp;")}</a></li>')
    group = ("Radar Kuala Senyap", "Radar Gunung Damar", "Pos Pesisir", "Metro Hulu", "Harian Timur Raya")
    text = p.text(
        '<p align="justify">{}</p>',
        "<p><b>{}</b></p>",
        '<p align="justify"><i>{}</i></p>',
        "<li>{}</li>",
        "<ol>{}</ol>",
        photo,
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{p.site} | {p.headline}</title></head><body><div id="kepala"><img src="/images/logo.jpg" alt="{p.site}" /><div id="hari">{p.tell(p.now, "{weekday}, {d} {month} {yyyy}")} | {p.say("weather")}</div><div id="edisi">Edisi cetak no. {p.random.randrange(900, 4000)} | Harga eceran Rp 3.000</div></div>
<div id="menu"><a href="/">{p.say("home")}</a> | <a>Tentang Kami</a> | <a>Tarif Iklan</a> | <a>Langganan</a> | <a>Buku Tamu</a> | <form style="display:inline"><input size="14" /><input type="submit" value="Cari" /></form></div><div id="kiri"><h4>RUBRIK</h4><ul>{rubrics}</ul><h4>{p.say("poll").upper()}</h4><form>{each(p.list("poll_options"), lambda o: f'<input type="radio" name="p" /> {o}<br />')}<input type="submit" value="Pilih" /></form><h4>GRUP RADAR</h4><ul>{each(group, lambda s: f"<li><a>{s}</a></li>")}</ul></div>
<div id="tengah">{when}<h2 class="judul">{p.headline}</h2><div class="alat"><a>Cetak</a> <a>Kirim ke teman</a> Dibaca {p.random.randrange(40, 2000)} kali</div><div class="isi">{p.lead(photo)}{who}{p.add_rest(text, photo)}</div><div class="terkait"><h4>{p.say("related").upper()}</h4><ul>{related}</ul></div><div class="komen"><h4>Tulis komentar Anda</h4><p class="kecil">{p.say("comment_terms")}</p><form>Nama <input size="20" /><br />Email <input size="20" /><br /><textarea rows="4" cols="40"></textarea><br />Kode <img src="/captcha.php" alt="" /> <input size="6" /><input type="submit" value="Kirim" /></form></div></div>
<div id="kanan"><h4>{p.say("latest").upper()}</h4><ul>{each(p.others[:5], lambda t: f'<li><a href="{t.href}">{t.headline}</a><br /><span class="kecil">{p.tell(t.moment, "{weekday}, {dd}/{mm}/{yyyy}")}</span></li>')}</ul><h4>{p.say("most_read").upper()}</h4><ol>{each(p.others[5:8], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ol><h4>SMS WARGA</h4>{sms}<p class="kecil">Ketik RBL(spasi)pesan, kirim ke 0852 0000 0415</p><div class="iklan"><img src="/iklan/bank.gif" alt="" /></div></div><div id="kaki">&copy; {p.now.year} {p.site}. {p.say("copyright")}.<br />Graha Radar Lt. 2, Jl. Veteran 41, Batang Lekam. Telp (0000) 41500, Faks (0000) 41501<br />{p.say("about_site")}</div></body></html>"""
