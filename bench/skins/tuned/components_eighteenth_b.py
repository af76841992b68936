"""A Korean province's news service whose server draws boxes of measures and named parts alone."""

from __future__ import annotations

from ..sheet import Sheet, Teaser, each
from ..skin import skin


@skin(
    number=352,
    kind="components",
    language="ko",
    site="가람누리 뉴스룸",
    address="https://garamnuri.example/news/{id}",
    year=2023,
    section=True,
    keywords=True,
    kicker=True,
)
def set_drawn_boxes(p: Sheet) -> str:
    """A Korean province's news service drawn on a server: no element but div, span, a and button, classes that are measures, a bar with a search and a choice of towns, "방금 올라온" as chips with clocks, kicker and section as chips, headline as a div with the role of a heading, the reporters as keys with round pictures, entered and changed as two spans after a dot, a player that reads it out, text in divs, a box for a letter in it, words as chips with "#", cards with days under "함께 볼 기사", voices with moments, a rail of ranks."""
    photo = '<div class="my-6 flex flex-col gap-2" data-part="media"><div class="relative w-full overflow-hidden rounded-lg"><span style="box-sizing:border-box"><img alt="" src="/_image?url=%2Fm%2F{file}&amp;w=1200" decoding="async"></span></div><div class="text-xs text-neutral-500"><span>{caption}</span><span class="ml-1">ⓒ {credit}</span></div></div>'
    who = each(
        p.authors,
        lambda name: (
            f'<button type="button" class="inline-flex items-center gap-1"><span class="size-6 rounded-full bg-neutral-200"></span><span class="font-medium">{name}</span><span class="text-neutral-400">기자</span></button>'
        ),
    )
    entered = p.when(
        "{yyyy}.{mm}.{dd}. {HH}:{MM}", '<span class="text-neutral-400">입력</span> <span class="tabular-nums">{}</span>'
    )
    changed = p.changed(
        "{yyyy}.{mm}.{dd}. {HH}:{MM}",
        '<span class="px-1">·</span><span class="text-neutral-400">수정</span> <span class="tabular-nums">{}</span>',
    )
    letter = f'<div class="rounded-xl bg-sky-50 p-4 my-6" data-part="letter"><div class="font-bold">{p.say("newsletter")}</div><div class="text-sm">{p.say("newsletter_text")}</div><div class="flex"><input placeholder="you@mail"><button type="button">구독</button></div></div>'
    text = p.text(
        '<div class="mb-5 leading-8">{}</div>',
        '<div class="mt-8 mb-3 text-xl font-bold">{}</div>',
        '<div class="mb-5 border-l-4 pl-4 leading-8">{}</div>',
        '<div class="flex gap-2"><span class="mt-3 size-1 rounded-full bg-neutral-700"></span><span>{}</span></div>',
        '<div class="mb-5 flex flex-col">{}</div>',
        photo,
        {2: letter},
    )

    def set_card(t: Teaser) -> str:
        return f'<a class="group flex gap-3 rounded-lg border p-3" href="{t.href}"><div class="w-24"><img alt="" src="/_image?url=%2Fm%2F{t.picture}&amp;w=256"></div><div class="flex flex-1 flex-col"><div class="line-clamp-2 font-semibold">{t.headline}</div><div class="line-clamp-2 text-sm">{t.summary}</div><div class="text-xs text-neutral-400"><span>{t.section}</span><span class="px-1">·</span><span>{p.tell(t.moment, "{yyyy}.{mm}.{dd}.")}</span></div></div></a>'

    chips = each(
        p.others[:3],
        lambda t: (
            f'<a class="rounded-full px-3" href="{t.href}"><span class="tabular-nums">{p.tell(t.moment, "{HH}:{MM}")}</span> <span>{t.headline}</span></a>'
        ),
    )
    ranks = each(
        enumerate(p.others[3:8], 1),
        lambda pair: (
            f'<a class="flex gap-2 py-2" href="{pair[1].href}"><span class="w-4 font-bold">{pair[0]}</span><span>{pair[1].headline}</span></a>'
        ),
    )
    voices = each(
        p.comments(2),
        lambda c: (
            f'<div class="border-b py-3"><div class="text-sm"><span class="font-medium">{c.reader}</span> <span class="text-neutral-400">{p.tell(c.moment, "{yyyy}.{mm}.{dd}. {HH}:{MM}")}</span></div><div>{c.text}</div><button type="button">답글</button><button type="button">공감 {p.random.randrange(20)}</button></div>'
        ),
    )
    words = each(p.keywords, lambda k: f'<a class="rounded-full border px-3 py-1" href="/tag/x">#{k}</a>')
    menu = each(p.list("sections"), lambda s: f'<a class="px-3" href="/s/x">{s}</a>')
    return f"""<!DOCTYPE html><html lang="ko"><head><meta charSet="utf-8"/><title>{p.headline} | {p.site}</title></head><body class="bg-white antialiased"><div id="__app"><div class="sticky top-0 z-50 border-b"><div class="mx-auto flex max-w-screen-lg items-center"><a href="/" class="text-lg font-black">{p.site}</a><button type="button">우리 동네 고르기</button><input placeholder="검색"><div class="ml-auto text-xs">{p.tell(p.now, "{yyyy}년 {m}월 {d}일 {weekday}")}</div></div><div class="mx-auto flex max-w-screen-lg">{menu}</div></div><div class="mx-auto flex max-w-screen-lg gap-2 overflow-x-auto py-2"><span class="font-bold">방금 올라온</span>{chips}</div>
<div class="mx-auto grid max-w-screen-lg grid-cols-12 gap-8"><div class="col-span-8" data-part="view"><div class="flex gap-2"><a class="rounded bg-sky-100 px-2 text-xs" href="/s/x" data-part="section">{p.section}</a><span class="rounded bg-neutral-100 px-2 text-xs" data-part="overline">{p.kicker}</span></div><div role="heading" aria-level="1" class="mt-3 text-3xl font-extrabold">{p.headline}</div><div class="mt-4 flex items-center text-sm">{who}</div><div class="mt-1 text-xs">{entered}{changed}</div><div class="my-4 flex items-center justify-between border-y py-2"><button type="button">듣기 0:00 / {p.random.randrange(1, 5)}:{p.random.randrange(10, 59)}</button><div><button type="button">가</button><button type="button">저장</button><button type="button">공유</button></div></div>{p.lead(photo)}<div class="text-lg" data-part="body">{p.add_rest(text, photo)}</div><div class="mt-8 flex flex-wrap gap-2">{words}</div><div class="mt-6 text-xs text-neutral-400">{p.say("copyright")}</div><div class="mt-10"><div class="mb-3 text-xl font-bold">함께 볼 기사</div><div class="grid gap-3">{each(p.related, set_card)}</div></div><div class="mt-10"><div class="mb-3 text-xl font-bold">{p.say("comments")}</div>{voices}<textarea placeholder="의견을 남겨 주세요"></textarea><div class="text-xs">{p.say("comment_terms")}</div></div></div>
<div class="col-span-4"><div class="rounded-xl border p-4"><div class="font-bold">{p.say("most_read")}</div>{ranks}</div><div class="mt-6 rounded-xl bg-amber-50 p-4"><div class="font-bold">{p.say("donate")}</div><div class="text-sm">{p.say("donate_text")}</div></div></div></div><div class="mt-16 border-t py-8 text-xs"><div>{p.say("about_site")}</div><div>ⓒ {p.now.year} {p.site}</div></div></div></body></html>"""
