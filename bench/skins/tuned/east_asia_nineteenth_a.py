"""A Korean inland city's daily on a house system of the tens."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=363,
    kind="east asia",
    language="ko",
    site="가람내일보",
    address="http://www.garamnae-ilbo.example/articles/view.asp?no={id}",
    year=2016,
    standfirst=True,
    section=True,
)
def set_inland_daily(p: Sheet) -> str:
    """A Korean city's daily: the day and the weather in the head, a path with arrows, headline in h3, the standfirst as a small title under it, "입력" and "수정" as a list of days with points and clocks, sizes of letters, the text in one div with br twice, pictures as tables with a line that begins with ▲, the writer with 기자 and mail as the text's last line, "저작권자" with the mark, related stories as a dl with square marks, replies with masked names, a ranking in tabs, columnists, a foot with the registration."""
    photo = '<table class="pic_center" align="center" width="500"><tr><td><img src="/photo/2016/{file}" alt=""></td></tr><tr><td class="pic_cap">▲ {caption} /사진={credit}</td></tr></table>'
    times = p.when("{yyyy}.{mm}.{dd} {HH}:{MM}", "<li>입력 : {}</li>") + p.changed(
        "{yyyy}.{mm}.{dd} {HH}:{MM}", "<li>수정 : {}</li>"
    )
    who = p.names('<p class="byline">{} 기자 desk@garamnae-ilbo.example</p>', "·", "·")
    body = p.add_rest(
        p.text(
            "{}<br><br>",
            "<b>◆{}</b><br><br>",
            "{}<br><br>",
            "· {}<br>",
            "<div>{}</div><br>",
            photo,
            {4: '<div class="ad_mid"><iframe src="/ad/mid.html"></iframe></div>'},
        ),
        photo,
    )
    voices = each(
        p.comments(3),
        lambda c: (
            f'<li><strong>{c.reader[:1]}**</strong> <span class="dt">{p.tell(c.moment, "{yyyy}.{mm}.{dd} {HH}:{MM}")}</span><p>{c.text}</p><a>신고</a> <a>공감 0</a></li>'
        ),
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="ko"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{p.headline}:::{p.site}</title></head><body><div id="wrap"><div id="top"><ul class="util"><li><a>로그인</a></li><li><a>회원가입</a></li><li><a>구독신청</a></li><li><a>PDF지면</a></li></ul><h1><a href="/"><img src="/img/logo.gif" alt="{p.site}" /></a></h1><p class="today">{p.tell(p.now, "{yyyy}년 {m}월 {d}일({weekday})")} <span>{p.say("weather")}</span></p></div><ul id="gnb">{each(p.list("sections"), lambda s: f'<li><a href="/list.asp">{s}</a></li>')}<li><a href="/op">오피니언</a></li></ul>
<div id="container"><div id="left"><p class="loc"><a href="/">{p.say("home")}</a> &gt; <a href="/list.asp">뉴스</a> &gt; <a href="/list.asp">{p.section}</a></p><div class="art_head"><h3 class="tit">{p.headline}</h3><p class="subtit">{p.standfirst}</p><ul class="art_date">{times}</ul><div class="art_tool"><a>가 작게</a> <a>가 크게</a> <a>프린트</a> <a>스크랩</a> <a>페이스북</a> <a>트위터</a></div></div><div id="news_cont">{p.lead(photo)}{body}{who}</div><p class="copy">&lt;저작권자 ⓒ {p.site}, 무단전재 및 재배포 금지&gt;</p><div class="rel"><dl><dt>{p.say("related")}</dt>{each(p.related, lambda t: f'<dd>■ <a href="{t.href}">{t.headline}</a></dd>')}</dl></div>
<div class="reply"><h4>{p.say("comments")} <em>3</em></h4><form><textarea></textarea><p class="notice">{p.say("comment_terms")}</p><input type="button" value="등록" /></form><ul>{voices}</ul></div><div class="headline_list"><h4>{p.section} 많이 본 기사</h4>{each(p.others[5:8], lambda t: f'<dl><dt><a href="{t.href}">{t.headline}</a></dt><dd>{t.summary}<span>{p.tell(t.moment, "{yyyy}.{mm}.{dd}")}</span></dd></dl>')}</div></div>
<div id="right"><div class="rank"><ul class="tab"><li class="on">{p.say("most_read")}</li><li>댓글많은 뉴스</li></ul><ol>{each(p.others[:5], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ol></div><div class="col"><h4>칼럼</h4><p><a href="/op/1">[데스크 칼럼] 강이 가르쳐 준 것</a></p><p><a href="/op/2">[독자 투고] 버스를 기다리며</a></p></div><div class="photo"><h4>포토뉴스</h4><a href="{p.others[2].href}"><img src="/photo/{p.others[2].picture}" alt="" />{p.others[2].headline}</a></div></div></div>
<div id="foot"><ul><li>회사소개</li><li>광고안내</li><li>개인정보취급방침</li><li>고충처리인</li></ul><p>제호: {p.site} | 등록번호: 가람 아00123 | 등록일: 2009.07.15 | 발행·편집인: 오정만 | 대표전화 000-000-0000</p><p>{p.say("about_site")}</p><p>Copyright ⓒ {p.now.year} {p.site}. {p.say("copyright")}</p></div></div></body></html>"""
