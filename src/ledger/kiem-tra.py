#!/usr/bin/env python3
"""Kiểm tra sổ cái, không cần mạng, chỉ cần Python 3.

  python3 kiem-tra.py ban  1.txt 1.tlog-proof [khoa.txt]      một bản ghi, hoặc bản che (1.che.txt)
  python3 kiem-tra.py noi  ban-chot-cu noi-tiep.txt [khoa.txt] sổ mới chỉ viết thêm vào sổ cũ
  python3 kiem-tra.py so   so-cai [khoa.txt]                   cả sổ: thư mục có checkpoint, <năm>.ndjson; bản ghi, nếu
                                                               có, ở ../thong-bao/… bên cạnh như trên trang
"""
import base64, glob, hashlib, json, os, sys

sha = lambda b: hashlib.sha256(b).digest()
hexa = lambda t: hashlib.sha256(t if isinstance(t, bytes) else t.encode()).hexdigest()
node = lambda a, b: sha(b'\1' + a + b)
unb64 = lambda s: base64.b64decode(s, validate=True)

class Sai(Exception): pass
def phai(dung, loi):
    if not dung: raise Sai(loi)

def mth(h):
    if len(h) < 2: return h[0] if h else sha(b'')
    k = 1
    while k * 2 < len(h): k *= 2
    return node(mth(h[:k]), mth(h[k:]))

def goc_tu_duong(la, i, n, duong):
    """RFC 9162, 2.1.3.2"""
    phai(0 <= i < n, 'số thứ tự nằm ngoài sổ')
    f, s, r = i, n - 1, la
    for p in duong:
        phai(s > 0, 'đường chứng minh quá dài')
        if f & 1 or f == s:
            r = node(p, r)
            while not f & 1 and f: f >>= 1; s >>= 1
        else: r = node(r, p)
        f >>= 1; s >>= 1
    phai(s == 0, 'đường chứng minh quá ngắn')
    return r

def noi_tiep(m, goc_m, n, goc_n, duong):
    """RFC 9162, 2.1.4.2"""
    phai(m <= n, f'sổ ngắn lại: trước {m} dòng, nay {n}')
    if m == n or m == 0:
        phai(not duong and (m == 0 or goc_m == goc_n), 'hai sổ khác nhau'); return
    duong = [goc_m, *duong] if m & (m - 1) == 0 else duong
    phai(duong, 'thiếu chứng minh')
    f, s = m - 1, n - 1
    while f & 1: f >>= 1; s >>= 1
    a = b = duong[0]
    for c in duong[1:]:
        phai(s > 0, 'chứng minh quá dài')
        if f & 1 or f == s:
            a, b = node(c, a), node(c, b)
            while not f & 1 and f: f >>= 1; s >>= 1
        else: b = node(b, c)
        f >>= 1; s >>= 1
    phai(s == 0 and a == goc_m and b == goc_n, 'sổ cũ KHÔNG nằm trong sổ mới: có chỗ đã bị viết lại')

# Ed25519 (RFC 8032), chỉ để kiểm tra
P = 2**255 - 19; L = 2**252 + 27742317777372353535851937790883648493; D = -121665 * pow(121666, P - 2, P) % P
def cong(p, q):
    a, b = (p[1]-p[0]) * (q[1]-q[0]) % P, (p[1]+p[0]) * (q[1]+q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    return (b-a) * (d-c) % P, (d+c) * (b+a) % P, (d-c) * (d+c) % P, (b-a) * (b+a) % P
def nhan(s, p):
    q = (0, 1, 1, 0)
    while s:
        if s & 1: q = cong(q, p)
        p = cong(p, p); s >>= 1
    return q
def diem(b):
    y = int.from_bytes(b, 'little'); dau, y = y >> 255, y & (1 << 255) - 1
    x2 = (y*y - 1) * pow(D*y*y + 1, P - 2, P) % P; x = pow(x2, (P + 3) // 8, P)
    if (x*x - x2) % P: x = x * pow(2, (P - 1) // 4, P) % P
    phai(y < P and (x*x - x2) % P == 0 and not (x == 0 and dau), 'khóa hoặc chữ ký hỏng')
    return ((P - x) if x & 1 != dau else x, y, 1, ((P - x) if x & 1 != dau else x) * y % P)
def chu_ky_dung(khoa, tin, ky):
    if len(ky) != 64: return False
    s = int.from_bytes(ky[32:], 'little'); h = int.from_bytes(hashlib.sha512(ky[:32] + khoa + tin).digest(), 'little')
    a, b = nhan(s, diem((4 * pow(5, P - 2, P) % P).to_bytes(32, 'little'))), cong(diem(ky[:32]), nhan(h % L, diem(khoa)))
    return s < L and (a[0]*b[2] - b[0]*a[2]) % P == 0 and (a[1]*b[2] - b[1]*a[2]) % P == 0

def ban_chot(chu, khoa):
    """(tên sổ, số dòng, gốc, đã ký chưa)"""
    than, _, ky = chu.rpartition('\n\n')
    dong = than.split('\n')
    phai(len(dong) == 3 and dong[1] == str(int(dong[1])), 'bản chốt sai dạng')
    da_ky = False
    for ten, ma, tho in ((v.split('+', 2)) for v in khoa):
        for d in ky.splitlines():
            phan = d.split(' ')
            if len(phan) != 3 or phan[0] != '—' or phan[1] != ten or unb64(phan[2])[:4].hex() != ma: continue
            phai(chu_ky_dung(unb64(tho)[1:], (than + '\n').encode(), unb64(phan[2])[4:]), 'CHỮ KÝ SAI')
            da_ky = True
    phai(da_ky or not khoa, 'bản chốt không có chữ ký của khóa này')
    return dong[0], int(dong[1]), unb64(dong[2]), da_ky

def doc(ten): return open(ten, 'rb').read()
def khoa_tu(ten): return [d for d in doc(ten).decode().split() if d.count('+') >= 2] if ten else []

def so_dong(tho):
    """Mã `text`, `blocks` của một bản ghi hoặc bản che."""
    dong = tho.decode().split('\n')[:-1]
    if dong[0] == 'van-ban-che/1':
        ma = [d[2:] if d[0] == '-' else hexa(d[2:34] + '\n' + d[35:]) for d in dong[2:]]
        return dong[1].removeprefix('text: '), hexa(''.join(m + '\n' for m in ma))
    phai(dong[0] == 'van-ban/1' and dong[1].startswith('muoi: '), 'không phải bản ghi')
    giu, muoi = [dong[0], *dong[2:]], dong[1][6:]
    ma = [hexa(hexa(f'{muoi}\n{i}')[:32] + '\n' + d) for i, d in enumerate(giu)]
    return hexa(tho), hexa(''.join(m + '\n' for m in ma))

def ban(tep, chung, khoa=None):
    dau, _, chot = doc(chung).decode().partition('\n\n')
    dau = dau.split('\n'); phai(dau[0] == 'c2sp.org/tlog-proof@v1' and dau[1].startswith('extra '), 'chứng minh sai dạng')
    dong, i = unb64(dau[1][6:]), int(dau[2].removeprefix('index '))
    ten, n, goc, ky = ban_chot(chot, khoa_tu(khoa))
    phai(goc_tu_duong(sha(b'\0' + dong), i, n, [unb64(x) for x in dau[3:]]) == goc, 'dòng này KHÔNG có trong sổ')
    d = json.loads(dong); phai(so_dong(doc(tep)) == (d['text'], d['blocks']), 'CHỮ KHÁC bản đã ghi')
    print(f"Khớp: {d['notice']} phiên bản {d['version']} ({d['kind']}, {d['at']}) là dòng {i} trong sổ {ten} {n} dòng,",
          'đã ký.' if ky else 'chưa kiểm chữ ký.')

def noi(cu, tep, khoa=None):
    dau, _, chot = doc(tep).decode().partition('\n\n'); dau = dau.split('\n')
    a, b = ban_chot(doc(cu).decode(), khoa_tu(khoa)), ban_chot(chot, khoa_tu(khoa))
    phai(dau[0] == f'old {a[1]}' and a[0] == b[0], 'không phải chứng minh cho bản chốt này')
    noi_tiep(a[1], a[2], b[1], b[2], [unb64(x) for x in dau[1:]])
    print(f'Khớp: {a[1]} dòng cũ còn nguyên trong sổ {b[1]} dòng.')

def so(thu_muc, khoa=None):
    ten, n, goc, ky = ban_chot(doc(os.path.join(thu_muc, 'checkpoint')).decode(), khoa_tu(khoa))
    dong = [d for f in sorted(glob.glob(os.path.join(thu_muc, '[0-9]*.ndjson'))) for d in doc(f).split(b'\n')[:-1]]
    phai(len(dong) == n, f'sổ có {len(dong)} dòng, bản chốt nói {n}')
    phai(mth([sha(b'\0' + d) for d in dong]) == goc, 'các dòng KHÔNG khớp bản chốt')
    thay = 0
    for d in map(json.loads, dong):
        for duoi in ('.txt', '.che.txt'):
            f = os.path.join(thu_muc, '..', 'thong-bao', d['notice'], 'phien-ban', f"{d['version']}{duoi}")
            if d['kind'] != 'marks' and os.path.exists(f):
                phai(so_dong(doc(f)) == (d['text'], d['blocks']), f'{f}: CHỮ KHÁC bản đã ghi'); thay += 1
    print(f'Khớp: {n} dòng, {thay} bản ghi,', 'đã ký.' if ky else 'chưa kiểm chữ ký.')

if __name__ == '__main__':
    try: {'ban': ban, 'noi': noi, 'so': so}[sys.argv[1]](*sys.argv[2:])
    except (IndexError, KeyError, TypeError): sys.exit(__doc__)
    except (Sai, ValueError, OSError) as loi: sys.exit(f'KHÔNG KHỚP: {loi}')
