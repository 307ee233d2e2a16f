# SPDX-License-Identifier: GPL-3.0-or-later
"""One word for one thing, and one way to write it, over everything in Japanese that people read: checklists, glossary,
threats, averages, and the program itself."""
import re
import subprocess
import unittest

from content_support import SOURCE, TEXTS

JAPANESE = "[ぁ-んァ-ヶー一-龠々]"

# How it must not be written, and how it is. What stands in 「」 is as others write it on their screens.
WRITING = [
    ("[\uff61-\uff9f]", "full-width kana"),
    ("[０-９]", "half-width digits"),
    ("[Ａ-Ｚａ-ｚ]", "half-width letters"),
    ("(サーバ|ユーザ|フォルダ|ルータ|コンピュータ|プリンタ|ブラウザ|メモリ|プロバイダ)(?!ー)", "…ー"),
    ("ウィルス|ビールス", "ウイルス"),
    ("ソフトウ[ェエ]ア", "ソフト"),
    ("スマホ|携帯電話機", "スマートフォン"),
    ("パスワ-ド", "パスワード"),
    ("[EeＥ]メール|電子メール", "メール"),
    ("WiFi|ワイファイ", "Wi-Fi"),
    ("(?<!不)特に", "とくに"),
    ("下さい", "ください"),
    ("頂(き|く|い|け)|致し", "いただ…, いたし"),
    ("出来(る|ま|な)", "でき…"),
    ("及び|又は|或いは|並びに|若しくは", "と, または"),
    ("全て|凡て", "すべて, 全部"),
    ("様々|但し|予め|尚、|即ち|何処|何故|誰|判(る|り|ら)|分か(る|り|ら)", "kana"),
    ("無(い|く|し)(?!料)", "ない"),
    ("[ヶヵカケ]月", "か月"),
    ("[ヶヵカケ箇]所", "か所"),
    ("問合せ|問合わせ", "問い合わせ"),
    ("取り引き先|取引き先", "取引先"),
    ("二段階認証|二要素認証|2要素認証", "2段階認証, 多要素認証"),
    ("(である|だった|だ)。", "です・ます"),
]
# The program's own texts may lay out with these.
PUNCTUATION = [
    ("\u3000", "no wide blanks"),
    (f"{JAPANESE}[(),.!?:;]|[(),.!?:;]{JAPANESE}", "full-width punctuation between Japanese"),
]
# With or without kanji; やさしい日本語 has its own rules for that.
KANJI = [
    ("駆け付け", "駆けつけ"),
    ("かんたん", "簡単"),
    ("いっしょ", "一緒"),
    ("難し", "むずかし"),
    ("皆(?!さ)", "みんな"),
    ("今(?![日月週年回後度朝夜])", "いま"),
]
# One term for one concept.
TERMS = [
    ("従業員|職員|スタッフ", "働く人"),
    ("(?<!役員、)(?<!新しい)社員(?!証|だけ|、パート|、派遣)", "働く人"),
    ("顧客|お客様|得意様", "お客さま"),
    ("御社|貴社|弊社|当社", "自社, 会社"),
    ("委託業者|下請け", "外注先"),
    ("情報資産|重要情報|重要な情報|機密情報", "大事な情報"),
    ("マルウェア|マルウエア|コンピューターウイルス", "ウイルス"),
    ("脆弱性|ぜい弱性|セキュリティホール", "弱点"),
    ("インシデント", "事故"),
    ("リスクアセスメント|ガバナンス体制|コンプライアンス|ポリシー", "plain words"),
    ("アップデート|アップグレード", "更新"),
    ("インストール", "入れる"),
    ("ウェブサイト|[Ww][Ee][Bb]サイト|Webページ|ウェブページ", "ホームページ, サイト"),
    ("ログオン|サインイン|ログイン", "入る, 開く"),
    ("標的型|フィッシング", "にせのメール"),
    ("退職者|退社した人", "辞めた人"),
    ("暗証コード|パスコード", "番号"),
    ("レコード|ログファイル", "記録"),
    ("リカバリー?|リストア", "元に戻す"),
    ("ソーシャルメディア", "SNS"),
]
# On screen alone: what a checklist may say otherwise.
SCREEN = [
    ("組織", "会社・団体"),
    ("～", "〜"),
    ("後で", "あとで"),
    ("いちばん", "一番"),
    ("(?<![一二三]つ)[一二三]つ(?![一二三]つ)", "1つ, 2つ, 3つ"),
    ("評価(?!制度)|診断(?!には|の点数)|監査", "点検"),
    ("チェックリスト|設問", "点検表, 質問"),
    ("スコア|得点(?!率)", "点数"),
    ("アクション|タスク|ToDo", "すること"),
    ("レポート", "報告書"),
    ("ダイアログ|ウィンドウ|ボタンをクリック", "画面, ボタンを押す"),
    ("無効|不正な|エラー", "a sentence that says what to do"),
    ("PIN|ピン|暗証コード", "暗証番号"),
]
# Where a word itself is explained it has to be named.
EXPLAINED = {"name", "also"}


def interface(language):
    """What the program says in a kind of Japanese: (msgid, msgstr)."""
    text = subprocess.run(["msgcat", "--no-wrap", "--no-location", str(SOURCE / f"po/{language}.po")],
                          capture_output=True, encoding="utf-8", check=True).stdout
    for entry in text.split("\n\n")[1:]:
        said = re.findall(r'^(msgid|msgstr(?:\[\d\])?) (".*"(?:\n".*")*)', entry, re.MULTILINE)
        strings = [(kind, "".join(re.findall(r'"(.*)"', value))) for kind, value in said]
        source = next((value for kind, value in strings if kind == "msgid"), "")
        for kind, value in strings:
            if kind.startswith("msgstr"):
                yield source, value.replace("\\n", "\n").replace('\\"', '"')


def plain(string):
    """Without what is quoted from elsewhere."""
    return re.sub("「[^」]*」", "「」", string)


def offences(rules, texts):
    for place, string in texts:
        for pattern, better in rules:
            found = re.search(f".{{0,12}}(?:{pattern}).{{0,12}}", plain(string))
            if found:
                yield f"{place}: {found.group(0)} → {better}"


def without_readings(string):
    """Without the hard words whose reading is given the first time: 更新（こうしん）を見て、更新します。"""
    for word in re.findall("([一-龠々]+)[ぁ-ん]*（[ぁ-ん]+）", string):
        string = string.replace(word, "")
    return string


def long_sentences(string):
    return [s for s in re.split("[。\n]", re.sub("（[^）]*）", "", string)) if len(s) > 60]


class Words(unittest.TestCase):
    maxDiff = None
    contents = [(t.place, t.string) for t in TEXTS if t.language in ("ja", "ja-easy") and t.tag not in EXPLAINED]

    def test_checklists_are_written_one_way(self):
        self.assertGreater(len(self.contents), 2500)
        self.assertEqual(list(offences(WRITING + PUNCTUATION, self.contents)), [])

    def test_kanji_where_others_have_them(self):
        texts = [(t.place, t.string) for t in TEXTS if t.language == "ja" and t.tag not in EXPLAINED]
        self.assertEqual(list(offences(KANJI, texts)), [])
        self.assertEqual(len(list(offences(KANJI, [("x", "今、皆で行くのは難しい。")]))), 3)

    def test_one_term_for_one_thing(self):
        self.assertEqual(list(offences(TERMS, self.contents)), [])

    def test_the_program_speaks_alike(self):
        for language, least in ("ja", 200), ("ja@easy", 80):
            texts = list(interface(language))
            self.assertGreater(len(texts), least)
            self.assertEqual(list(offences(WRITING + TERMS + SCREEN, texts)), [])
        self.assertEqual(list(offences(KANJI, interface("ja"))), [])
        self.assertEqual(len(list(offences(SCREEN, [("x", "組織のスコアを、レポートで確かめます。")]))), 3)

    def test_names_of_terms_are_written_one_way(self):
        names = [(t.place, t.string) for t in TEXTS if t.language == "ja" and t.tag == "name"]
        self.assertEqual(list(offences(WRITING + PUNCTUATION, names)), [])

    def test_no_doubled_blanks(self):
        for text in TEXTS:
            for line in text.raw.strip().splitlines():
                self.assertNotRegex(line.strip(), "  ", text.place)

    def test_whole_sentences_end(self):
        whole = {"hint", "why", "find-out", "evidence", "how", "meaning", "ask", "description", "notice", "opener",
                 "follow-up", "counted", "reason", "source"}
        for text in TEXTS:
            if text.tag in whole:
                end = r'[.?!][")]*$' if text.language == "en" else "[。？]）?$"
                self.assertRegex(text.string, end, text.place)

    def test_languages_are_not_mixed(self):
        for text in TEXTS:
            if text.language == "en":
                self.assertNotRegex(text.string, JAPANESE, text.place)
            elif text.tag != "also" and not re.search(JAPANESE, text.string):
                # a few names are the same everywhere
                self.assertIn(text.tag, ("name", "topic"), text.place)

    def test_easy_japanese_has_short_sentences(self):
        for text in TEXTS:
            if text.language == "ja-easy":
                self.assertEqual(long_sentences(text.string), [], text.place)
        for source, text in interface("ja@easy"):
            self.assertEqual(long_sentences(text), [], source)

    def test_easy_japanese_gives_the_readings_of_hard_words(self):
        """The program takes for easy what the checklists take for easy."""
        easy = set("".join(without_readings(t.string) for t in TEXTS if t.language == "ja-easy"))
        self.assertNotIn("臨", easy)
        for source, text in interface("ja@easy"):
            hard = set(re.findall("[一-龠々]", without_readings(text))) - easy
            self.assertEqual(hard, set(), f"{source} → {text}")

    def test_the_tables_find_something(self):
        spoiled = [("x", "従業員の携帯電話機のｳｲﾙｽを、特にサーバで２回、日本.です。")]
        self.assertEqual(len(list(offences(WRITING + PUNCTUATION + TERMS, spoiled))), 7)
        self.assertEqual(list(offences(WRITING + TERMS, [("x", "「ログイン」を押し、とくにサーバーを見る人です。")])), [])


if __name__ == "__main__":
    unittest.main()
