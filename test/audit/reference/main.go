// Holds our notes and proofs against golang.org/x/mod/sumdb, the reference
// implementation of signed notes and of the proofs of RFC 6962. It reads one
// JSON object a line and answers, a line each, "ok" or why it is refused.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type question struct {
	Kind  string
	Note  string
	Vkey  string
	Skey  string
	Text  string
	Leaf  []byte
	Entry []byte
	Index int64
	Older int64
	Size  int64
	Root  []byte
	From  []byte
	Proof [][]byte
	// For tiles: the leaf hashes, and the path and contents of every tile.
	Leaves [][]byte
	Tiles  map[string][]byte
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 64<<20)
	for lines.Scan() {
		var asked question
		answer := "ok"
		if err := json.Unmarshal(lines.Bytes(), &asked); err != nil {
			answer = err.Error()
		} else if err := asked.answer(); err != nil {
			answer = err.Error()
		}
		fmt.Println(answer)
	}
}

func (q question) answer() error {
	switch q.Kind {
	case "note":
		return q.note()
	case "sign":
		return q.sign()
	case "leaf":
		if hash(q.Root) != tlog.RecordHash(q.Entry) {
			return fmt.Errorf("another leaf hash")
		}
		return nil
	case "inclusion":
		return tlog.CheckRecord(hashes(q.Proof), q.Size, hash(q.Root), q.Index, hash(q.Leaf))
	case "consistency":
		return tlog.CheckTree(tlog.TreeProof(hashes(q.Proof)), q.Size, hash(q.Root), q.Older, hash(q.From))
	case "tiles":
		return q.tiles()
	}
	return fmt.Errorf("unknown question %q", q.Kind)
}

// The note is signed by the key, and a cosignature under it is carried along unverified.
func (q question) note() error {
	verifier, err := note.NewVerifier(q.Vkey)
	if err != nil {
		return err
	}
	opened, err := note.Open([]byte(q.Note), note.VerifierList(verifier))
	if err != nil {
		return err
	}
	if opened.Text != q.Text {
		return fmt.Errorf("another text")
	}
	return nil
}

// Our private key, in their hands, makes the very note that we made.
func (q question) sign() error {
	signer, err := note.NewSigner(q.Skey)
	if err != nil {
		return err
	}
	signed, err := note.Sign(&note.Note{Text: q.Text}, signer)
	if err != nil {
		return err
	}
	if string(signed) != q.Note {
		return fmt.Errorf("another note")
	}
	return nil
}

// Their tree over the leaves has our root, and our tiles are theirs.
func (q question) tiles() error {
	var stored []tlog.Hash
	for n, leaf := range q.Leaves {
		more, err := tlog.StoredHashesForRecordHash(int64(n), hash(leaf), reader(stored))
		if err != nil {
			return err
		}
		stored = append(stored, more...)
	}
	root, err := tlog.TreeHash(q.Size, reader(stored))
	if err != nil {
		return err
	}
	if root != hash(q.Root) {
		return fmt.Errorf("another root")
	}
	theirs := tlog.NewTiles(8, 0, q.Size)
	for _, tile := range theirs {
		data, err := tlog.ReadTileData(tile, reader(stored))
		if err != nil {
			return err
		}
		// Theirs names the height before the level, and C2SP does not.
		path := "tile/" + tile.Path()[len("tile/8/"):]
		if string(q.Tiles[path]) != string(data) {
			return fmt.Errorf("another tile %s", path)
		}
	}
	if len(theirs) != len(q.Tiles) {
		return fmt.Errorf("%d tiles instead of %d", len(q.Tiles), len(theirs))
	}
	return nil
}

func reader(stored []tlog.Hash) tlog.HashReader {
	return tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		found := make([]tlog.Hash, len(indexes))
		for at, index := range indexes {
			found[at] = stored[index]
		}
		return found, nil
	})
}

func hash(bytes []byte) (h tlog.Hash) {
	copy(h[:], bytes)
	return h
}

func hashes(list [][]byte) []tlog.Hash {
	found := make([]tlog.Hash, len(list))
	for at, bytes := range list {
		found[at] = hash(bytes)
	}
	return found
}
