"""A Korean metropolitan region's daily on a system of its own."""

from __future__ import annotations

from ..sheet import Sheet, each
from ..skin import skin


@skin(
    number=323,
    kind="east asia",
    language="ko",
    site="달구벌아침신문",
    address="https://www.dalgumorning.example/page/view/{yyyy}{mm}{dd}{id}",
    year=2020,
    standfirst=True,
    section=True,
)
def set_metropolitan_daily(p: Sheet) -> str:
    """A Korean metropolitan region's daily: today in the head, a whole menu folded, section as a link and headline in h1, a second title in h2, one list of writer, "입력", "수정" and the page of print, keys for voice and size, pictures in figures with a line that ends in a stroke and the maker, text in p, stories "관련기사" as lines in the text's box, the writers with addresses and "다른기사 보기" after it, "무단전재" in small type, reactions with counts, most read in two tabs of the day and the week with moments, a column of photo news."""
    photo = '<figure class="art_img"><img src="https://img.dalgumorning.example/photos/{file}" alt=""><figcaption>{caption} /{credit}</figcaption></figure>'
    facts = p.names('<li class="writer">{} 기자</li>', "·", "·")
    facts += p.when("{yyyy}.{mm}.{dd} {HH}:{MM}", '<li class="date">입력 {}</li>')
    facts += p.changed("{yyyy}.{mm}.{dd} {HH}:{MM}", '<li class="date">수정 {}</li>')
    facts += f'<li class="paper">지면 {p.random.randrange(2, 24)}면</li>'
    cards = each(
        p.authors,
        lambda a: (
            f'<div class="rpt_card"><span class="thumb"></span><strong>{a}</strong> 기자 <a class="more">다른기사 보기</a></div>'
        ),
    )
    topic = f'<div class="rel_news"><strong>{p.say("related")}</strong><ul>{each(p.related, lambda t: f"""<li><a href="{t.href}">{t.headline}</a></li>""")}</ul></div>'
    moods = each(
        ("좋아요", "슬퍼요", "화나요", "후속기사 원해요"),
        lambda m: f"<li><button>{m} <em>{p.random.randrange(0, 60)}</em></button></li>",
    )
    return f"""<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>{p.site} - {p.headline}</title></head><body><div id="skip"><a href="#contents">본문 바로가기</a></div><header id="header"><div class="util"><span class="today">{p.tell(p.now, "{yyyy}년 {mm}월 {dd}일 {weekday}")}</span><span class="wt">{p.say("weather")}</span><ul><li><a>로그인</a></li><li><a>회원가입</a></li><li><a>구독신청</a></li><li><a>PDF지면보기</a></li></ul></div><div class="logo"><a href="/"><img src="/img/logo.svg" alt="{p.site}"></a></div><nav class="gnb"><ul>{each(p.list("sections"), lambda s: f'<li><a href="/page/list">{s}</a></li>')}<li><a>기획·특집</a></li><li><a>사람들</a></li><li><a>영상</a></li></ul></nav></header>
<div id="contents"><div class="article_area"><div class="article_head"><p class="cate"><a href="/page/list">{p.section}</a></p><h1 class="tit">{p.headline}</h1><h2 class="sub_tit">{p.standfirst}</h2><ul class="art_info">{facts}</ul><div class="art_util"><button>가</button> <button>음성으로 듣기</button> <button>프린트</button> <button>공유</button></div></div>
<div class="article_content" id="articlebody">{p.lead(photo)}{p.add_rest(p.text("<p>{}</p>", '<p class="mid_tit"><strong>{}</strong></p>', "<p>{}</p>", "<li>{}</li>", "<ul>{}</ul>", photo), photo)}</div>{topic}<div class="rpt_area">{cards}</div><p class="copy">ⓒ {p.site} 무단전재 및 재배포 금지</p><div class="mood"><h3>이 기사 어떠셨나요?</h3><ul>{moods}</ul></div><div class="ad"><span>{p.say("advertisement")}</span></div><div class="reply"><h3>{p.say("comments")} <em>2</em></h3><p class="guide">{p.say("comment_terms")}</p><textarea placeholder="{p.say("comment_form")}"></textarea><ul>{each(p.comments(2), lambda c: f'<li><b>{c.reader}</b> <span class="time">{p.tell(c.moment, "{yyyy}.{mm}.{dd} {HH}:{MM}")}</span><p>{c.text}</p></li>')}</ul></div></div>
<aside class="side"><section class="best"><h3>{p.say("most_read")}</h3><ul class="tabs"><li class="on">일간</li><li>주간</li></ul><ol>{each(p.others[:5], lambda t: f'<li><a href="{t.href}">{t.headline}</a></li>')}</ol></section><section class="new"><h3>{p.say("latest")}</h3><ul>{each(p.others[4:8], lambda t: f'<li><a href="{t.href}"><strong>{t.headline}</strong></a><span>{p.tell(t.moment, "{yyyy}.{mm}.{dd} {HH}:{MM}")}</span></li>')}</ul></section><section class="photo_news"><h3>포토뉴스</h3><a href="/page/photo"><img src="/img/p1.jpg" alt=""><p>강둑에 핀 유채꽃</p></a></section></aside></div>
<footer id="footer"><ul><li><a>회사소개</a></li><li><a>광고안내</a></li><li><a>개인정보처리방침</a></li><li><a>고충처리인</a></li><li><a>기사제보</a></li></ul><p>제호 : {p.site} | 등록번호 : 다라-00012 | 등록일 : 1987.11.09 | 발행·편집인 : 서한결 | 대표전화 : 000-250-1000</p><p>Copyright © {p.site}. {p.say("copyright")}</p></footer></body></html>"""
