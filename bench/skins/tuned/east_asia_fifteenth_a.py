"""A Japanese block paper's site of the first years of the century."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=289,
    kind="east asia",
    language="ja",
    site="瀬戸浦新聞",
    address="http://www.setoura-np.example/News/Tn{yyyy}{mm}{dd}{id}.html",
    year=2009,
    precision="day",
)
def set_block_paper(p: Sheet) -> str:
    """A Japanese block paper's site of its first years: the paper's name as a picture, sections as pictures in a bar, the headline in bold font and the day with an apostrophe and two digits of the year right after it in the same cell, the picture beside the text with "【写真説明】" before its caption, lines that begin with a wide space and end with breaks, subheads with a black square, the writer in brackets on a line at the right, "関連記事" with days in brackets, back to the list and top of the page, the newest of the town with days at the left, a guide to subscribe, a notice about copying."""
    photo = '<table border="0" cellspacing="0" cellpadding="4" align="right" width="220"><tr><td><img src="../image/{file}" width="210" alt=""></td></tr><tr><td><font size="-1">【写真説明】{caption}（{credit}撮影）</font></td></tr></table>'
    day = p.when("’{yy}/{m}/{d}", '<font size="-1">　{}</font>')
    who = p.names('<div align="right">（{}）</div>', "、", "、")
    text = p.text("　{}<br>", "<br><b>■{}</b><br>", "　{}<br>", "　・{}<br>", "{}", photo)
    menu = " | ".join(f'<a href="../list.html"><font size="-1">{s}</font></a>' for s in p.list("sections"))
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html lang="ja"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{p.site}　地域ニュース</title></head><body bgcolor="#ffffff" text="#333333"><center><table width="750" border="0" cellspacing="0" cellpadding="0"><tr><td width="230"><a href="../index.html"><img src="../image/logo.gif" width="220" height="46" border="0" alt="{p.site}"></a></td><td align="right"><font size="-1">{p.tell(p.now, "{yyyy}年{m}月{d}日（{weekday}）")}　{p.say("weather")}</font><br><form action="../search.cgi"><input type="text" size="16"><input type="submit" value="検索"></form></td></tr><tr><td colspan="2" bgcolor="#336699"><a href="../index.html"><img src="../image/m_home.gif" border="0" alt="トップ"></a><a href="../news.html"><img src="../image/m_news.gif" border="0" alt="ニュース"></a><a href="../sports.html"><img src="../image/m_sports.gif" border="0" alt="スポーツ"></a><a href="../column.html"><img src="../image/m_column.gif" border="0" alt="コラム"></a><a href="../kaisha.html"><img src="../image/m_kaisha.gif" border="0" alt="会社案内"></a></td></tr><tr><td colspan="2" align="center">{menu}</td></tr></table>
<table width="750" border="0" cellspacing="0" cellpadding="6"><tr valign="top"><td width="170" bgcolor="#eef3f8"><b>{p.say("latest")}</b><br>{each(p.others[:6], lambda t: f'<font size="-1">・<a href="{t.href}">{t.headline}</a>（{p.tell(t.moment, "{m}/{d}")}）</font><br>')}<br><b>{p.say("most_read")}</b><br>{each(enumerate(p.others[4:8], 1), lambda n: f'<font size="-1">{n[0]}. <a href="{n[1].href}">{n[1].headline}</a></font><br>')}<br><a href="../koudoku.html"><img src="../image/koudoku.gif" width="150" border="0" alt="購読のご案内"></a><br><font size="-1">{p.site}は朝刊１カ月3007円。お申し込みは最寄りの販売所へ。</font></td>
<td width="560"><table width="100%" border="0" cellspacing="0" cellpadding="4"><tr><td bgcolor="#dde6ee"><font size="-1">地域ニュース</font></td></tr><tr><td><font size="+1"><b>{p.headline}</b></font>{day}<hr size="1" noshade></td></tr><tr><td>{p.lead(photo)}{p.add_rest(text, photo)}{who}<br clear="all"></td></tr><tr><td><b>{p.say("related")}</b><br>{each(p.related, lambda t: f'・<a href="{t.href}">{t.headline}</a> <font size="-1">（{p.tell(t.moment, "{yyyy}.{m}.{d}")}）</font><br>')}</td></tr><tr><td align="center"><hr size="1" noshade><font size="-1"><a href="{p.others[6].href}">{p.say("previous")}</a>｜<a href="../list.html">ニュース一覧</a>｜<a href="{p.others[7].href}">{p.say("next")}</a>｜<a href="#top">ページの先頭へ</a></font></td></tr></table></td></tr></table>
<table width="750" border="0" cellspacing="0" cellpadding="4"><tr><td bgcolor="#336699" align="center"><font size="-1" color="#ffffff">{p.site}ホームページに掲載の記事、写真の無断転載を禁じます。すべての著作権は瀬戸浦新聞社、またはその情報提供者に属します。<br>Copyright (C) 2000-{p.now.year} Setoura Shimbun</font></td></tr></table></center></body></html>"""
