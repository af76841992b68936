"""A Korean net paper of citizens who report, of the first years of the century."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=298,
    kind="tables",
    language="ko",
    site="모두의기자",
    address="http://www.modugija.example/articleview/article_view.asp?at_code={id}",
    year=2004,
    kicker=True,
    section=True,
)
def set_citizens_net_paper(p: Sheet) -> str:
    """A Korean net paper of citizens who report, of the first years of the century: widths in points of a screen, all in tables and fonts; the section as a word in a coloured cell, the line above in colour and the headline in a font of its own, the writers with "기자" at the right of a grey row beside keys to print and to give money, text by double breaks in a cell that floats round a table of related stories, pictures in tables with ▲ before the line and ⓒ with the maker at the right, day with strokes, half of the day and clock as the text's last line with ⓒ and the paper, a box about who gave how much, opinions as numbered rows with moments, the newest with clocks and hot stories at the right."""
    photo = '<table width="400" border="0" cellspacing="0" cellpadding="0" align="center"><tr><td colspan="2"><img src="/article_img/{file}" width="400" border="1"></td></tr><tr><td><font size="2" color="#666666">▲ {caption}</font></td><td align="right" nowrap><font size="1" color="#999999">ⓒ{credit}</font></td></tr></table><br>'
    writers = p.names('<font size="2"><b>{}</b> 기자</font>', "·", "·", house=True)
    stamp = p.when(
        "{yyyy}/{mm}/{dd} {half} {h}:{MM}",
        '<table width="100%" border="0"><tr><td align="right"><font size="2" color="#666666">{}<br>ⓒ '
        + str(p.moment.year if p.moment else "")
        + " "
        + p.site
        + "</font></td></tr></table>",
    )
    related = f'<table width="190" align="right" border="0" cellspacing="1" cellpadding="4" bgcolor="#CCCCCC"><tr><td bgcolor="#EFEFE0"><font size="2"><b>{p.say("related")}</b></font></td></tr>{each(p.related, lambda t: f"""<tr><td bgcolor="#FFFFFF"><font size="2">☞ <a href="{t.href}">{t.headline}</a></font></td></tr>""")}</table>'
    opinions = each(
        p.comments(3),
        lambda c: (
            f'<tr><td width="40" align="center"><font size="2">{p.random.randrange(1, 90)}</font></td><td><font size="2">{c.text}</font></td><td width="90"><font size="2">{c.reader}</font></td><td width="110"><font size="1">{p.tell(c.moment, "{mm}/{dd} {HH}:{MM}")}</font></td></tr>'
        ),
    )
    body = p.text("{}<br><br>", "<b>{}</b><br><br>", "{}<br><br>", "<li>{}", "<ul>{}</ul>", photo)
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{p.headline} - {p.site}</title></head><body topmargin="0" leftmargin="0"><table width="900" border="0" cellspacing="0" cellpadding="0"><tr><td width="200"><a href="/"><img src="/images/logo.gif" border="0" alt="{p.site}"></a></td><td><font size="2" color="#CC3300">모든 시민이 쓰는 신문</font></td><td align="right"><font size="1">{p.tell(p.now, "{yyyy}.{mm}.{dd} ({weekday}) {HH}:{MM}")} 편집</font></td></tr></table><table width="900" bgcolor="#336633" cellpadding="4" cellspacing="0"><tr><td><a href="/"><font size="2" color="#FFFFFF">{p.say("home")}</font></a></td>{each(p.list("sections"), lambda s: f'<td><a href="/list.asp"><font size="2" color="#FFFFFF">{s}</font></a></td>')}<td><a href="/join.asp"><font size="2" color="#FFFF99">기자회원 가입</font></a></td></tr></table>
<table width="900" border="0" cellspacing="0" cellpadding="0"><tr valign="top"><td width="130" bgcolor="#F7F7EE"><table width="130" cellpadding="5"><tr><td><font size="2"><b>로그인</b></font><form><input size="10"><br><input type="password" size="10"><br><input type="submit" value="확인"></form></td></tr><tr><td><font size="2">생나무 기사<br>게시판<br>기사 보내기<br>정정 보도</font></td></tr><tr><td><img src="/banner/book.gif"></td></tr></table></td><td width="10"></td>
<td width="560"><table width="560" border="0" cellspacing="0" cellpadding="3"><tr><td bgcolor="#99BB66" width="60" align="center"><font size="2" color="#FFFFFF"><b>{p.section}</b></font></td><td>&nbsp;</td></tr></table><table width="560" border="0" cellpadding="4"><tr><td><font size="3" color="#996600">{p.kicker}</font></td></tr><tr><td><font size="5" face="바탕"><b>{p.headline}</b></font></td></tr></table><table width="560" border="0" bgcolor="#EEEEEE" cellpadding="3"><tr><td><font size="1"><a href="/print.asp">프린트하기</a> | <a href="/mail.asp">메일 보내기</a> | <a href="/money.asp">원고료 주기</a></font></td><td align="right">{writers}</td></tr></table><br>
<table width="560" border="0"><tr><td style="font-size:11pt;line-height:170%">{related}{p.lead(photo)}{p.add_rest(body, photo)}{stamp}</td></tr></table><table width="560" cellpadding="5" bgcolor="#FFF8E0"><tr><td><font size="2"><b>{p.say("donate")}</b><br>{p.say("donate_text")}<br>지금까지 {p.random.randrange(2, 40)}명이 {p.random.randrange(10, 300)}000원을 보냈습니다.</font></td></tr></table><br>
<table width="560" border="0" cellpadding="4" cellspacing="0"><tr bgcolor="#DDDDCC"><td width="40"><font size="2">찬성</font></td><td><font size="2"><b>{p.say("comments")}</b></font></td><td><font size="2">이름</font></td><td><font size="2">시각</font></td></tr>{opinions}<tr><td colspan="4"><form><textarea cols="60" rows="3"></textarea><input type="submit" value="{p.say("send")}"></form><font size="1">{p.say("comment_terms")}</font></td></tr></table></td>
<td width="10"></td><td width="190"><table width="190" cellpadding="4" border="0"><tr><td bgcolor="#336633"><font size="2" color="#FFFFFF"><b>{p.say("latest")}</b></font></td></tr>{each(p.others[:5], lambda t: f'<tr><td><font size="2"><a href="{t.href}">{t.headline}</a> <font size="1" color="#999999">{p.tell(t.moment, "{mm}/{dd} {HH}:{MM}")}</font></font></td></tr>')}<tr><td bgcolor="#336633"><font size="2" color="#FFFFFF"><b>{p.say("most_read")}</b></font></td></tr>{each(p.others[5:8], lambda t: f'<tr><td><font size="2">· <a href="{t.href}">{t.headline}</a> ({t.author})</font></td></tr>')}<tr><td bgcolor="#EFEFE0"><font size="2"><b>여론조사</b><br>{p.say("poll")}<br>{each(p.list("poll_options"), lambda o: f"<input type=radio>{o}<br>")}</font></td></tr></table></td></tr></table>
<table width="900" cellpadding="6"><tr><td align="center"><font size="1">{p.say("about_site")}<br>전화 02-000-0142 | 등록번호 서울 아00000 | 발행·편집인 고은결<br>Copyright 2000-{p.now.year} {p.site}. {p.say("copyright")}</font></td></tr></table></body></html>"""
