"""Every bad source is refused by the error made for it, in one line: what, where, and what to do."""

import io
import json
import os
import zipfile
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from pypdf import PdfWriter

from checker.errors import (
    BadDate,
    DuplicateSource,
    EmptySource,
    ForeignLanguage,
    InputError,
    OversizedSource,
    UnreadableSource,
    UsageError,
)
from checker.ingest import check_sources, read_bytes, read_source, read_text
from checker.settings import Settings

STORY = "The council voted on Monday to close the old bridge, which will be replaced within three years."
FRENCH = "Le conseil a voté lundi la fermeture du vieux pont, qui sera remplacé dans trois ans, a annoncé le maire."
SMALL = replace(Settings(), max_bytes=2_000, max_characters=200)


def pdf(password: str = "") -> bytes:
    writer, buffer = PdfWriter(), io.BytesIO()
    writer.add_blank_page(200, 200)
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    writer.write(buffer)
    return buffer.getvalue()


def word_file(text: str) -> bytes:
    document, buffer = docx.Document(), io.BytesIO()
    document.add_paragraph(text)
    document.save(buffer)
    return buffer.getvalue()


def zip_file() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("notes.txt", STORY)
    return buffer.getvalue()


BAD: list[tuple[str, bytes, type[InputError], str]] = [
    ("x.txt", b"", EmptySource, "no text in x.txt: "),
    ("x.txt", b" \n\t\r\n ", EmptySource, "no text in x.txt: "),
    ("x.txt", b"--- *** ---", EmptySource, "no text in x.txt: "),
    ("x.txt", b"\xef\xbb\xbf", EmptySource, "no text in x.txt: "),
    ("x.html", b"<html><body><script>var x = 1</script></body></html>", EmptySource, "no text in x.html: "),
    ("x.docx", word_file(""), EmptySource, "no text in x.docx: "),
    ("scan.pdf", pdf(), EmptySource, "no text in scan.pdf: it is a picture of one; run OCR"),
    ("x.txt", b"text\x00with a NUL", UnreadableSource, "no text, but binary data in x.txt: "),
    ("x.txt", bytes(range(1, 256)), UnreadableSource, "no text, but binary data in x.txt: "),
    ("x.png", b"\x89PNG\r\n\x1a\n\x00\x00", UnreadableSource, "cannot read the format of x.png: save it as text"),
    ("x.txt", b"\xff\xd8\xff\xe0JFIF", UnreadableSource, "cannot read the format of x.txt: save it as text"),
    ("x.doc", b"\xd0\xcf\x11\xe0\xa1\xb1", UnreadableSource, "cannot read the format of x.doc: save it as text"),
    ("x.rtf", b"{\\rtf1 hello}", UnreadableSource, "cannot read the format of x.rtf: save it as text"),
    ("x.zip", zip_file(), UnreadableSource, "broken DOCX file x.zip: "),
    ("x.docx", b"PK\x03\x04 cut off", UnreadableSource, "broken DOCX file x.docx: "),
    ("x.pdf", b"%PDF-1.7 cut off", UnreadableSource, "broken PDF file x.pdf: "),
    ("x.pdf", pdf("secret"), UnreadableSource, "encrypted PDF x.pdf: save a copy without a password"),
    ("x.json", b'{"text": "cut off', UnreadableSource, "broken JSON in x.json: give {"),
    ("x.json", b"[" * 100_000, UnreadableSource, "broken JSON in x.json: give {"),
    ("x.json", b'["text"]', UnreadableSource, "no JSON object in x.json: give {"),
    ("x.json", b'{"text": ["a"]}', UnreadableSource, '"text" is no string in x.json: give {'),
    ("x.json", b'{"text": "A text.", "title": 7}', UnreadableSource, '"title" is no string in x.json: give {'),
    ("x.json", b'{"title": "No text"}', EmptySource, "no text in x.json: give {"),
    ("x.json", b'{"title": "No text", "text": " "}', EmptySource, 'no text in x.json: fill its "text"'),
    ("x.json", b'{"text": "A text.", "published": "soon"}', BadDate, "no date ('soon') in x.json: write it as"),
    ("x.jsonl", b'{"text": "A text."}\n\n{"text": "cut', UnreadableSource, "broken JSON in x.jsonl, line 3: "),
    ("x.jsonl", b'{"text": "A text."}\n{"outlet": "B"}', EmptySource, "no text in x.jsonl, line 2: "),
    ("x.jsonl", b'{"text": "A text."}\n{"text": ""}', EmptySource, "no text in x.jsonl, line 2: "),
    ("x.jsonl", b"\xef\xbb\xbf \n", EmptySource, "no article in x.jsonl: "),
    ("x.md", b"---\ndate: soon\n---\nA text.", BadDate, "no date ('soon') in x.md: "),
    ("x.txt", FRENCH.encode(), ForeignLanguage, "text in another language (fr) in x.txt: "),
    ("x.txt", "Правительство объявило об этом.".encode(), ForeignLanguage, "text in another language (ru) in x.txt: "),
    (
        "x.txt",
        "정부는 월요일 이를 발표했다.".encode("euc-kr"),
        ForeignLanguage,
        "text in another language (ko) in x.txt: ",
    ),
]


@pytest.mark.parametrize(("name", "data", "error", "line"), BAD)
def test_a_bad_source_is_refused_in_one_line(name: str, data: bytes, error: type[InputError], line: str) -> None:
    with pytest.raises(error) as refused:
        read_bytes(data, name)
    assert type(refused.value) is error
    assert str(refused.value).startswith(line)
    assert "\n" not in str(refused.value)


def test_a_source_is_refused_by_its_size_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "dump.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    with pytest.raises(OversizedSource, match=r"^over 20 MB in .*dump\.txt: give the article alone"):
        read_source(str(path))


def test_an_upload_and_standard_input_have_the_same_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    data = 2_001 * b"a"
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))
    for read in (lambda: read_bytes(data, "x.txt", settings=SMALL), lambda: read_source("-", settings=SMALL)):
        with pytest.raises(OversizedSource, match=r"^over 0 MB in (x\.txt|standard input): "):
            read()


def test_a_text_longer_than_articles_are_is_refused() -> None:
    with pytest.raises(OversizedSource, match=r"^over 200 characters in the pasted text: give one article"):
        read_text(3 * STORY, outlet="A", settings=SMALL)


def test_a_book_as_pdf_is_refused_while_it_is_read() -> None:
    source = Path(__file__).parent / "sources" / "hyphenated.pdf"
    with pytest.raises(OversizedSource, match=r"^over 200 characters in x\.pdf: give one article"):
        read_bytes(source.read_bytes(), "x.pdf", settings=replace(SMALL, max_bytes=50_000))


def test_a_small_word_file_that_unpacks_to_a_large_one_is_refused() -> None:
    data = word_file(200_000 * "a")
    with pytest.raises(OversizedSource, match=r"^over 0 MB unpacked in x\.docx: save the article alone"):
        read_bytes(data, "x.docx", settings=replace(SMALL, max_bytes=len(data)))


@pytest.mark.parametrize("address", ["https://post.example/bridge", "HTTP://post.example"])
def test_a_web_address_is_answered_with_what_to_do_instead(address: str) -> None:
    with pytest.raises(UnreadableSource, match=r"^cannot fetch .*: save the page in your browser and give the file$"):
        read_source(address)


def test_a_folder_is_no_source(tmp_path: Path) -> None:
    with pytest.raises(UnreadableSource, match=r"^cannot read the folder .*: give the files in it one by one$"):
        read_source(str(tmp_path))


@pytest.mark.parametrize("name", ["missing.txt", "n\0ul.txt", 5_000 * "a", "new\nline.txt"])
def test_a_missing_file_is_told_so_in_one_line(name: str, tmp_path: Path) -> None:
    with pytest.raises(UnreadableSource, match=r"^cannot read \(.+\) .*: check the path") as refused:
        read_source(str(tmp_path / name))
    assert "\n" not in str(refused.value)


def test_a_file_that_one_may_not_read_is_told_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "secret.txt"
    path.write_text(STORY)

    def denied(*_arguments: object, **_named: object) -> None:
        raise PermissionError(13, os.strerror(13))

    monkeypatch.setattr(Path, "open", denied)  # root may read everything
    with pytest.raises(UnreadableSource, match=r"^cannot read \(permission denied\) .*secret\.txt: "):
        read_source(str(path))


def test_a_short_text_whose_language_is_in_doubt_is_let_through() -> None:
    assert read_text("Aleister Crowley was born on October 12, 1875.", outlet="A").text
    assert read_text("Pozhikara is south of Paravur.", outlet="A").text


def test_a_long_text_whose_language_is_in_doubt_has_a_notice() -> None:
    names = ", ".join(["Bahrain", "Bangladesh", "Barbados", "Belarus", "Benin", "Bhutan", "Bolivia", "Botswana"] * 5)
    assert "language_uncertain" in [notice.code for notice in read_text(names, outlet="A").notices]


def test_an_english_text_has_no_notice_of_its_language() -> None:
    assert [notice.code for notice in read_text(4 * f"{STORY} ", outlet="A").notices] == ["date_unknown"]


def test_an_error_shows_no_more_than_a_short_excerpt_of_the_source() -> None:
    secret = 50 * "confidential "
    for data in (json.dumps({"text": "A text.", "published": secret}).encode(), f'{{"text": "{secret}'.encode()):
        with pytest.raises(InputError) as refused:
            read_bytes(data, "x.json")
        assert str(refused.value).count("confidential") <= 4


def test_fewer_than_two_articles_are_nothing_to_compare() -> None:
    with pytest.raises(UsageError, match=r"^fewer than two articles in the pasted text: give at least two"):
        check_sources([read_text(STORY, outlet="A")])
    with pytest.raises(UsageError, match=r"^fewer than two articles in what was given: give at least two"):
        check_sources([])


def test_the_same_text_under_one_outlet_twice_is_an_error_and_a_wire_copy_is_not() -> None:
    here, there = read_text(STORY, outlet="A"), read_text(STORY, outlet="B")
    check_sources([here, there])
    with pytest.raises(DuplicateSource, match=r"^the same text twice under outlet 'A' in the pasted text and y: give"):
        check_sources([here, there, replace(here, source="y")])
