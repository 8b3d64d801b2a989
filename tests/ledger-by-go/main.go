// Verify the ledger of a built site with Go's own code for transparency logs, golang.org/x/mod/sumdb: nothing of this
// project decides. docs/ledger.md says how to run it.
package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func must(err error, what string) {
	if err != nil {
		fmt.Fprintf(os.Stderr, "%s: %v\n", what, err)
		os.Exit(1)
	}
}

func check(holds bool, what string) {
	if !holds {
		must(fmt.Errorf("does not hold"), what)
	}
}

func read(path string) []byte {
	data, err := os.ReadFile(path)
	must(err, "read")
	return data
}

// A checkpoint, opened by the keys where there are any.
func open(text string, keys note.Verifiers, isSigned bool, what string) (string, tlog.Tree) {
	body := text
	if isSigned {
		opened, err := note.Open([]byte(text), keys)
		must(err, what)
		body = opened.Text
	} else {
		// Without a signature it is no signed note, and Go says so.
		_, err := note.Open([]byte(text), keys)
		check(err != nil, what+" is not signed, and no note")
		check(strings.HasSuffix(text, "\n\n"), what+" ends with an empty line")
		body = strings.TrimSuffix(text, "\n")
	}
	lines := strings.Split(body, "\n")
	check(len(lines) == 4 && lines[3] == "", what+" has three lines")
	size, err := strconv.ParseInt(lines[1], 10, 64)
	must(err, what)
	root, err := tlog.ParseHash(lines[2])
	must(err, what)
	return lines[0], tlog.Tree{N: size, Hash: root}
}

// What stands before the first empty line, line by line, and what stands behind it.
func cut(text string) ([]string, string) {
	head, rest, _ := strings.Cut(text, "\n\n")
	return strings.Split(head, "\n"), rest
}

func hashes(lines []string) []tlog.Hash {
	var all []tlog.Hash
	for _, line := range lines {
		hash, err := tlog.ParseHash(line)
		must(err, "hash")
		all = append(all, hash)
	}
	return all
}

// Tiles as they are published: of height 8, which their paths leave out.
type tiles struct{ folder string }

func (tiles) Height() int                     { return 8 }
func (tiles) SaveTiles([]tlog.Tile, [][]byte) {}
func (t tiles) path(tile tlog.Tile) string {
	return filepath.Join(t.folder, "tile", strings.TrimPrefix(tile.Path(), "tile/8/"))
}
func (t tiles) ReadTiles(all []tlog.Tile) ([][]byte, error) {
	var data [][]byte
	for _, tile := range all {
		bytes, err := os.ReadFile(t.path(tile))
		if err != nil {
			return nil, err
		}
		data = append(data, bytes)
	}
	return data, nil
}

func main() {
	if len(os.Args) < 2 {
		fmt.Fprintln(os.Stderr, "usage: main.go <built site> [file of keys]")
		os.Exit(2)
	}
	site := os.Args[1]
	ledger := filepath.Join(site, "so-cai")
	var verifiers []note.Verifier
	if len(os.Args) > 2 {
		for _, line := range strings.Fields(string(read(os.Args[2]))) {
			verifier, err := note.NewVerifier(line)
			must(err, "key")
			verifiers = append(verifiers, verifier)
		}
	}
	keys, isSigned := note.VerifierList(verifiers...), len(verifiers) > 0
	origin, now := open(string(read(filepath.Join(ledger, "checkpoint"))), keys, isSigned, "checkpoint")

	// The lines give the root; the tiles give it too, each checked against it.
	years, _ := filepath.Glob(filepath.Join(ledger, "[0-9]*.ndjson"))
	sort.Strings(years)
	var lines [][]byte
	for _, year := range years {
		lines = append(lines, bytes.Split(bytes.TrimSuffix(read(year), []byte("\n")), []byte("\n"))...)
	}
	check(int64(len(lines)) == now.N, "as many lines as the checkpoint says")
	var stored []tlog.Hash
	own := tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		var found []tlog.Hash
		for _, index := range indexes {
			found = append(found, stored[index])
		}
		return found, nil
	})
	for at, line := range lines {
		more, err := tlog.StoredHashes(int64(at), line, own)
		must(err, "hashes of lines")
		stored = append(stored, more...)
	}
	root, err := tlog.TreeHash(now.N, own)
	must(err, "root")
	check(root == now.Hash, "the root of the lines is that of the checkpoint")
	tiled := tlog.TileHashReader(now, tiles{ledger})
	for at, line := range lines {
		found, err := tiled.ReadHashes([]int64{tlog.StoredHashIndex(0, int64(at))})
		must(err, "tiles")
		check(found[0] == tlog.RecordHash(line), "a tile has the hash of its line")
	}
	bundles := 0
	for from := int64(0); from < now.N; from += 256 {
		width := now.N - from
		if width > 256 {
			width = 256
		}
		path := tiles{ledger}.path(tlog.Tile{H: 8, L: -1, N: from / 256, W: int(width)})
		data := read(strings.Replace(path, "tile/data", "tile/entries", 1))
		for _, line := range lines[from : from+width] {
			length := int(binary.BigEndian.Uint16(data))
			check(bytes.Equal(data[2:2+length], line), "an entry of a tile is its line")
			data = data[2+length:]
		}
		check(len(data) == 0, "a bundle ends with its last entry")
		bundles++
	}

	// Growth from each older checkpoint, and the record and proof of each version.
	grown, _ := filepath.Glob(filepath.Join(ledger, "noi-tiep", "*"))
	for _, path := range grown {
		head, rest := cut(string(read(path)))
		old, err := strconv.ParseInt(strings.TrimPrefix(head[0], "old "), 10, 64)
		must(err, path)
		name, to := open(rest, keys, isSigned, path)
		oldRoot, err := tlog.TreeHash(old, own)
		must(err, path)
		check(name == origin && to == now, path+" leads to the newest checkpoint")
		must(tlog.CheckTree(hashes(head[1:]), now.N, now.Hash, old, oldRoot), path)
	}
	proofs, records := 0, 0
	for at, line := range lines {
		var entry struct {
			Notice, Kind, Text string
			Version            int
		}
		must(json.Unmarshal(line, &entry), "line")
		if entry.Kind == "marks" {
			continue
		}
		version := filepath.Join(site, "thong-bao", entry.Notice, "phien-ban", strconv.Itoa(entry.Version))
		text, err := os.ReadFile(version + ".tlog-proof")
		if os.IsNotExist(err) {
			continue
		}
		must(err, version)
		head, rest := cut(string(text))
		name, first := open(rest, keys, isSigned, version)
		extra, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(head[1], "extra "))
		must(err, version)
		check(head[0] == "c2sp.org/tlog-proof@v1" && head[2] == fmt.Sprintf("index %d", at), version+": form")
		check(name == origin && bytes.Equal(extra, line), version+": line")
		must(tlog.CheckRecord(hashes(head[3:]), first.N, first.Hash, int64(at), tlog.RecordHash(extra)), version)
		firstRoot, err := tlog.TreeHash(first.N, own)
		must(err, version)
		check(firstRoot == first.Hash, version+": checkpoint")
		proofs++
		if record, err := os.ReadFile(version + ".txt"); err == nil {
			check(fmt.Sprintf("%x", sha256.Sum256(record)) == entry.Text, version+".txt")
			records++
		}
	}
	signed := "not signed"
	if isSigned {
		signed = "signed"
	}
	fmt.Printf("%s, %d lines, %s: root and tiles, %d bundles, %d growths, %d proofs, %d records\n",
		origin, now.N, signed, bundles, len(grown), proofs, records)
}
