"""An Indonesian district's magazine in a free magazine theme of the country's own make, of about 2009."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=439,
    kind="themes",
    language="id",
    site="Majalah Wanasari",
    address="http://www.majalahwanasari.example/{yyyy}/{mm}/{slug}/",
    year=2009,
    precision="day",
    standfirst=True,
    keywords=True,
    section=True,
)
def set_magazine_theme_of_2009(p: Sheet) -> str:
    """An Indonesian district's magazine in a free magazine theme of the country's own make: pages as a line over the sign and a search, rooms with what they hold, a "map" of home and section over the headline in h2, a row of small boxes for the day, readings and responses, the text in an entry with the standfirst in slanted letters first, pictures as aligned captions, "Laporan" with the writers as the entry's last line, a row of tags, related stories of a plugin as plain li, one response with its day and clock "pada jam", a pingback, a form with the theme's warning to be nice, tabs of newest and most discussed, a row of featured stories in front of the foot, a foot of four columns, the theme's credit."""
    photo = '<div class="wp-caption aligncenter" style="width: 510px"><a href="http://www.majalahwanasari.example/wp-content/uploads/2009/{file}"><img class="size-full" src="http://www.majalahwanasari.example/wp-content/uploads/2009/{file}" alt="" width="500" height="333" /></a><p class="wp-caption-text">{caption} (foto: {credit})</p></div>'
    stats = p.when("{d} {month} {yyyy}", "<span>{}</span>")
    stats += f"<span>{p.random.randrange(90, 4000)} views</span><span>Satu tanggapan</span>"
    who = p.names('<p style="text-align: right;"><strong>Laporan: {}</strong></p>', ", ", " dan ")
    text = p.text("<p>{}</p>", "<h3>{}</h3>", "<blockquote><p>{}</p></blockquote>", "<li>{}</li>", "<ul>{}</ul>", photo)
    related = each(p.related, lambda t: f'<li><a href="{t.href}" rel="bookmark">{t.headline}</a></li>')
    voices = each(
        p.comments(1),
        lambda c: (
            f'<li class="alt" id="comment-412"><div class="commentmetadata"><strong><a href="#" class="url">{c.reader}</a></strong> said: <br /><a href="#comment-412">{p.tell(c.moment, "{d} {month} {yyyy}")} pada jam {p.tell(c.moment, "{HH}:{MM}")}</a></div><p>{c.text}</p></li>'
        ),
    )
    tab = each(
        p.others[:4],
        lambda t: (
            f'<div class="clearfloat tab-item"><a href="{t.href}"><img src="/wp-content/themes/cendana/scripts/timthumb.php?src={t.picture}&amp;w=80" width="80" height="80" alt="" class="left" /></a><a href="{t.href}">{t.headline}</a><br /><span class="small">{p.tell(t.moment, "{d} {mon} {yyyy}")} | Belum ada tanggapan</span></div>'
        ),
    )
    front = each(
        p.others[4:7],
        lambda t: (
            f'<div class="spoiler"><p class="cat"><a href="/category/x/">{t.section} »</a></p><h3><a href="{t.href}">{t.headline}</a></h3><p>{t.summary} <a href="{t.href}">[selanjutnya…]</a></p></div>'
        ),
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="id"><head profile="http://gmpg.org/xfn/11"><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><title>{p.site} » {p.headline}</title><link rel="stylesheet" href="/wp-content/themes/cendana/style.css" type="text/css" media="screen" /></head><body><div id="head" class="clearfloat"><div class="clearfloat"><div id="logo" class="left"><a href="/"><img src="/wp-content/themes/cendana/images/logo.png" width="297" height="52" alt="" /></a><div id="tagline">Dari lereng untuk semua orang</div></div><div class="right"><a href="/pasang-iklan/"><img src="/images/iklan-468.gif" width="468" height="60" alt="Ruang iklan" /></a></div></div>
<div id="navbar" class="clearfloat"><ul id="page-bar" class="left clearfloat"><li><a href="/">{p.say("home")}</a></li><li class="page_item"><a href="/tentang/">Tentang kami</a></li><li class="page_item"><a href="/redaksi/">Susunan redaksi</a></li><li class="page_item"><a href="/buku-tamu/">Buku tamu</a></li></ul><form method="get" id="searchform" class="right" action="/"><input type="text" value="" name="s" id="s" /><input type="image" src="/wp-content/themes/cendana/images/magnify.gif" id="searchsubmit" alt="Cari" /></form></div></div>
<div id="top-bar"><ul id="cat-bar">{each(p.list("sections"), lambda s: f'<li><a href="/category/x/">{s}</a></li>')}</ul></div>
<div id="page" class="clearfloat"><div id="content"><div class="post" id="post-{p.random.randrange(200, 900)}"><span id="map"><a href="/">{p.say("home")}</a> » <a href="/category/x/" title="Lihat semua tulisan" rel="category tag">{p.section}</a></span><h2 class="title">{p.headline}</h2><div id="stats" class="clearfloat">{stats}</div><div class="entry clearfloat"><p><em>{p.standfirst}</em></p>{p.lead(photo)}{p.add_rest(text, photo)}{who}</div><div class="postinfo"><p class="tags">{p.say("tags")}: {", ".join(f'<a href="/tag/x/" rel="tag">{k}</a>' for k in p.keywords)}</p><div id="related"><h3>Tulisan lain yang berhubungan</h3><ul>{related}</ul></div><p class="bookmark">Bagikan: <a>del.icio.us</a> <a>Digg</a> <a>Facebook</a> <a>Lintas Berita</a></p></div></div>
<div id="comments"><h3>Satu tanggapan »</h3><ul id="commentlist">{voices}<li class="pingback"><div class="commentmetadata"><strong><a href="http://warungkopi.example/">Warung Kopi Blog</a></strong> membuat pingback di tulisan ini</div></li></ul><h3 id="respond">{p.say("comment_form")}!</h3><p>Tambahkan tanggapan di bawah, atau <a href="trackback/">trackback</a> dari situs Anda. Anda juga dapat <a href="feed/">berlangganan tanggapan</a> lewat RSS.</p><p>Yang sopan. Yang singkat. Jangan keluar dari pokok bahasan. Jangan menyampah. {p.say("comment_terms")}</p><form action="/wp-comments-post.php" method="post" id="commentform"><p><input type="text" name="author" size="22" /> <small>Nama (wajib)</small></p><p><input type="text" name="email" size="22" /> <small>Surel (tidak akan ditampilkan) (wajib)</small></p><p><input type="text" name="url" size="22" /> <small>Situs</small></p><p><textarea name="comment" cols="50" rows="10"></textarea></p><p>Anda boleh memakai tag berikut:<br /><code>&lt;a href=""&gt; &lt;b&gt; &lt;blockquote&gt; &lt;em&gt; &lt;strong&gt;</code></p><p><input type="submit" value="Kirim tanggapan" /></p></form></div></div>
<div id="sidebar"><div id="sidebar-ads"><img src="/images/iklan-300.gif" width="300" height="250" alt="" /></div><div id="tabs"><ul class="tab-nav"><li><a href="#tab1">{p.say("latest")}</a></li><li><a href="#tab2">Ramai dibahas</a></li><li><a href="#tab3">Awan kata</a></li></ul>{tab}</div><div class="widget"><h3>{p.say("poll")}</h3><ul>{each(p.list("poll_options"), lambda o: f'<li><input type="radio" name="poll" /> {o}</li>')}</ul><p>Jumlah suara: {p.random.randrange(12, 400)}</p></div><div class="widget"><h3>Arsip</h3><ul><li><a href="/2009/02/">Februari 2009</a></li><li><a href="/2009/01/">Januari 2009</a></li><li><a href="/2008/12/">Desember 2008</a></li></ul></div></div></div>
<div id="front-popular" class="clearfloat">{front}</div><div id="footer" class="clearfloat"><div class="foot-col"><h3>Tautan</h3><p><a href="http://kabupatenwana.example">Pemkab</a> <a href="http://radiowana.example">Radio Wana FM</a></p></div><div class="foot-col"><h3>{p.say("donate")}</h3><p>{p.say("donate_text")}</p></div><div class="foot-col"><h3>Alamat</h3><p>Jalan Randu 7, Wanasari. {p.say("about_site")}</p></div><p>Ditenagai WordPress | <a href="/feed/">Tulisan (RSS)</a> | <a href="/comments/feed/">Tanggapan (RSS)</a> | tema Cendana oleh Wisnu H. | {p.say("copyright")} © {p.now.year}</p></div></body></html>"""
