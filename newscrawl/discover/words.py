"""The words by which links, blocks and addresses show what they are, in the languages that news sites use most."""

from __future__ import annotations

import re

# Words of a class, an id or a heading around links to further articles on one subject; "_" is any word break.
RELATED_WORDS = re.compile(
    "|".join(
        """
        related recommend similar more_?(?:on|from|like|stories|news|articles) read_?(?:more|next|also) also_?read
        see_?also further you_?may up_?next verwandt ähnlich mehr_(?:zum|zu|aus|von) mehr_thema weiter(?:e|lesen)
        auch_interess zum_thema relacionad lee_también más_(?:sobre|noticias) te_puede
        véase ver_también leia_também veja_também similaire
        lire_aussi sur_le_même à_lire voir_aussi correlat leggi_anche gerelateerd lees_ook läs_också les_også ilgili
        похож по_теме читайте powiązane czytaj súvisiac souvisej ذات_صلة المزيد إقرأ اقرأ مرتبط مشابه
        关连 相关 相關 関連 おすすめ あわせて読 관련 संबंधित เกี่ยวข้อง liên_quan terkait baca_juga קשור مطالب_مرتبط
        """.split()
    ).replace("_", "[-_ ]"),
    re.I,
)

# Words of a class or an id of blocks that repeat on every page of a site.
NAVIGATION_WORDS = re.compile(
    r"(?:^|[-_ ])(?:nav|navi|navbar|navigation|mainnav|subnav|menu|mainmenu|topmenu|footer|masthead|topbar|breadcrumbs?"
    r"|sitemap|megamenu|sections?-?list|site-?header|page-?header|offcanvas|sidenav|toolbar|langs?|languages)"
    r"(?:$|[-_ \d])",
    re.I,
)

# What a link to the next page of a listing says, in lower case with "-" between words.
NEXT_WORDS = frozenset(
    """
    next more older mehr weiter weitere nächste vor ältere suivant suivante suivants suivantes siguiente siguientes
    próxima próximo próximas próximos seguinte seguintes successiva successivo avanti volgende nästa neste næste
    seuraava sonraki следующая следующая→ далее вперед вперёд ещё еще наступна далі dalej następna následující další
    ďalšie ďalšia následná következő tovább următoarea urmatoarea înainte sljedeća следваща επόμενη επόμενο التالي
    التالية الصفحة-التالية المزيد לבא הבא הבאה עוד بعدی صفحه-بعد بیشتر 次へ 次のページ 次 もっと見る 下一页 下一頁 下页
    下一頁 更多 加载更多 載入更多 다음 더보기 अगला और-देखें ถัดไป ดูเพิ่มเติม tiếp xem-thêm selanjutnya berikutnya
    daha-fazla › » → > >> ⟩ ❯ ▶ ⇒ ⟶ ⯈ ＞ 》 ⟫
    ‹ « ← < << ⟨ ⟪ ❮ ◀
    """.split()
)
NEXT_STARTS = (
    *("next-page", "next-posts", "next-articles", "older-", "load-more", "show-more", "see-more", "view-more"),
    *("more-stories", "more-posts", "more-news", "more-articles", "more-results", "previous-posts", "earlier-"),
    *("nächste-seite", "ältere-", "weitere-artikel", "weitere-beiträge", "weitere-meldungen", "mehr-laden"),
    *("mehr-anzeigen", "mehr-artikel", "page-suivante", "articles-plus-anciens", "plus-d'articles", "voir-plus"),
    *("charger-plus", "afficher-plus", "página-siguiente", "siguiente-página", "entradas-antiguas", "más-antiguas"),
    *("cargar-más", "ver-más", "mostrar-más", "más-noticias", "carregar-mais", "ver-mais", "mais-notícias"),
    *("mostrar-mais", "pagina-successiva", "articoli-precedenti", "carica-altr", "mostra-altr", "volgende-pagina"),
    *("meer-laden", "toon-meer", "oudere-", "nästa-sida", "visa-fler", "ladda-fler", "äldre-", "neste-side"),
    *("vis-flere", "eldre-", "næste-side", "seuraava-sivu", "lataa-lisää", "näytä-lisää", "sonraki-sayfa"),
    *("daha-fazla", "önceki-haberler", "следующая-страница", "показать-ещё", "показать-еще", "загрузить-ещё"),
    *("загрузить-еще", "ещё-новости", "больше-новостей", "завантажити-ще", "показати-ще", "następna-strona"),
    *("pokaż-więcej", "załaduj-więcej", "starsze-", "další-stránka", "načíst-další", "zobrazit-další", "starší-"),
    *("následná-strana", "következő-oldal", "régebbi-", "pagina-următoare", "încarcă-mai", "επόμενη-σελίδα"),
    *("تحميل-المزيد", "عرض-المزيد", "المزيد-من", "الصفحة-التالية", "مقالات-أقدم", "صفحه-بعد", "نمایش-بیشتر"),
    *("مطالب-بیشتر", "بارگذاری-بیشتر", "טען-עוד", "עוד-כתבות", "もっと", "加载更多", "查看更多", "載入更多", "더-보기"),
    *("muat-lebih", "tải-thêm", "xem-thêm", "โหลดเพิ่ม"),
)
