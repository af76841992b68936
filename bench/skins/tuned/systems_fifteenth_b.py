"""An Indonesian island's portal on a free system that web offices copy for everyone."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=297,
    kind="systems",
    language="id",
    site="Gema Pulau Lontar",
    address="https://www.gemapulaulontar.example/berita-{id}-{slug}.html",
    year=2012,
    zone=420,
    section=True,
    keywords=True,
)
def set_copied_system(p: Sheet) -> str:
    """An Indonesian island's portal on a free system that web offices copy for everyone: today and the clock in the head, a moving line of the newest, menus to left, the kind of page as a heading, headline in a span of class `judul`, weekday, day, dash, clock and WIB as small type under it, "Diposting oleh" the admin, the section and how often it was read in the next line, a picture at the left with its line, the text with double breaks, the reporters in brackets as last words of the box, "Baca juga" in it, share keys, words behind a label, "Berita Terkait" as a list, readers' voices with clocks and a form with a code to copy, calendar, poll and statistics of visitors at the right."""
    photo = '<table class="gambar" align="left" width="310"><tr><td><img src="foto_berita/{file}" border="0" width="300"></td></tr><tr><td class="ket_gambar">{caption} (Foto: {credit})</td></tr></table>'
    more = '<div class="gambar_tengah" align="center"><img src="foto_berita/{file}" border="0"><br><span class="ket_gambar">{caption} (Foto: {credit})</span></div><br>'
    when = p.when("{weekday}, {dd} {month} {yyyy} - {HH}:{MM}:{SS} WIB", '<span class="tanggal">{}</span><br>')
    facts = f'<span class="posting">Diposting oleh : <b>admin</b><br>Kategori : <a href="kategori-4.html"><b>{p.section}</b></a> - Dibaca : <b>{p.random.randrange(40, 5000)}</b> kali</span>'
    signed = p.names('<p align="right">(Reporter: {})</p>', ", ", " dan ")
    shown = p.others[5]
    also = f'<b>Baca juga: <a href="{shown.href}">{shown.headline}</a></b><br><br>'
    related = each(p.related, lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')
    said = p.comments(2)
    voices = each(
        said,
        lambda c: (
            f'<div class="komentar"><a>{c.reader}</a><br><span class="tanggal">{p.tell(c.moment, "{dd} {month} {yyyy} - {HH}:{MM}:{SS} WIB")}</span><br>{c.text}<hr></div>'
        ),
    )
    body = p.text("{}<br><br>", "<b>{}</b><br><br>", "<i>{}</i><br><br>", "<li>{}</li>", "<ul>{}</ul>", more, {2: also})
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{p.headline} - {p.site}</title><link rel="stylesheet" href="templat/pulau/css/style.css"></head><body><div id="wrapper"><div id="header"><a href="index.php"><img src="templat/pulau/images/logo.jpg" alt="{p.site}"></a><div class="jam">{p.tell(p.now, "{weekday}, {dd} {month} {yyyy}")} | {p.tell(p.now, "{HH}:{MM}:{SS}")}</div></div><div id="menu"><ul><li><a href="index.php">{p.say("home")}</a></li><li><a href="profil.html">Profil</a></li><li><a href="agenda.html">Agenda</a></li><li><a href="galeri.html">Galeri Foto</a></li><li><a href="download.html">Download</a></li><li><a href="hubungi-kami.html">Hubungi Kami</a></li></ul></div><marquee scrollamount="3">{each(p.others[:3], lambda t: f'<a href="{t.href}">{t.headline}</a> | ')}</marquee>
<div id="leftcontent"><h3>Kategori Berita</h3><ul class="kategori">{each(p.list("sections"), lambda s: f'<li><a href="kategori-x.html">{s}</a> ({len(s)})</li>')}</ul><h3>{p.say("most_read")}</h3><ul>{each(p.others[3:5], lambda t: f'<li><a href="{t.href}">{t.headline}</a> <span class="tanggal">{p.tell(t.moment, "{dd} {month} {yyyy}")}</span></li>')}</ul><h3>Banner</h3><img src="foto_banner/bupati.jpg"></div>
<div id="content"><h2 class="head"><span>Detail Berita</span></h2><span class="judul">{p.headline}</span><br>{when}{facts}<br><br><div class="isi_berita">{p.lead(photo)}{p.add_rest(body, more)}{signed}</div><br clear="all"><div class="bagikan">Bagikan : <a>Facebook</a> <a>Twitter</a> <a>Cetak</a></div><div class="tag">{p.say("tags")} : {", ".join(f'<a href="tag-x.html">{k}</a>' for k in p.keywords)}</div><h3 class="head"><span>{p.say("related")}</span></h3><ul class="terkait">{related}</ul><h3 class="head"><span>{len(said)} {p.say("comments")}</span></h3>{voices}<b>{p.say("comment_form")}</b><form action="simpankomentar.php"><table><tr><td>Nama</td><td><input name="nama"></td></tr><tr><td>Website</td><td><input name="url"></td></tr><tr><td valign="top">Komentar</td><td><textarea></textarea></td></tr><tr><td></td><td><img src="captcha.php"><br>(Masukkan 6 kode di atas)<br><input name="kode"></td></tr><tr><td></td><td><input type="submit" value="Kirim"></td></tr></table></form><p class="catatan">{p.say("comment_terms")}</p></div>
<div id="rightcontent"><h3>{p.say("latest")}</h3>{each(p.others[6:8], lambda t: f'<div class="kotak"><span class="tanggal">{p.tell(t.moment, "{dd} {month} {yyyy} - {HH}:{MM} WIB")}</span><br><a href="{t.href}">{t.headline}</a></div>')}<h3>Agenda</h3><div class="kotak"><b>{p.tell(p.now, "{d} {month} {yyyy}")}</b><br>Rapat karang taruna, pukul 19.30 WIB di balai desa</div><h3>Jajak Pendapat</h3><form>{p.say("poll")}<br>{each(p.list("poll_options"), lambda o: f"<input type=radio> {o}<br>")}<input type="submit" value="Pilih"></form><h3>Statistik Pengunjung</h3><table class="statistik"><tr><td>Pengunjung hari ini</td><td>: {p.random.randrange(20, 300)}</td></tr><tr><td>Total pengunjung</td><td>: {p.random.randrange(9000, 90000)}</td></tr><tr><td>Pengunjung online</td><td>: {p.random.randrange(1, 9)}</td></tr></table></div>
<div id="footer">Copyright &copy; {p.now.year} by {p.site}. {p.say("copyright")}.<br>{p.say("about_site")}</div></div></body></html>"""
