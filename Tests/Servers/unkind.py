"""An HTTP server for tests, kind and unkind: python3 unkind.py FOLDER

It listens on loopback, writes its ports to FOLDER/ports.json when it is ready, and ends, with
FOLDER, when its standard input does. What a path does, the table at the end tells. With openssl at hand it also
speaks TLS: with a certificate of FOLDER/authority.pem, an expired one, one for another name, and
not at all.
"""

import gzip
import json
import os
import shutil
import socket
import socketserver
import ssl
import struct
import subprocess
import sys
import threading
import time
import zlib

PAGE = (
    "<!doctype html><html><head><meta charset=utf-8><title>Larkspur 3 is here</title></head>"
    "<body><h1>Larkspur 3 is here</h1><p>Published on 2023-09-28 by Larkspur Labs.</p>"
    "<p>Larkspur 3 ranks first on SuperCLUE.</p>" + "<p>Words to fill a page.</p>" * 400
    + "</body></html>"
).encode()
HTML = "Content-Type: text/html; charset=utf-8"
visits = {}
lock = threading.Lock()
stopping = threading.Event()


def answer(status, fields, body=b"", length=None):
    size = len(body) if length is None else length
    lines = [f"HTTP/1.1 {status}", "Connection: close", *fields]
    if size >= 0:
        lines.append(f"Content-Length: {size}")
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body


def chunks(*parts):
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts)


def bomb(count):
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    zeros = bytes(1 << 20)
    return b"".join(packer.compress(zeros) for _ in range(count)) + packer.flush()


def drip(link, head, body, pause, size):
    link.sendall(head)
    for start in range(0, len(body), size):
        link.sendall(body[start : start + size])
        if stopping.wait(pause):
            return


def reset(link):
    link.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nabc")
    time.sleep(0.1)
    link.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def tagged(link, fields):
    tag = '"first"'
    if fields.get("if-none-match") == tag:
        link.sendall(answer("304 Not Modified", [f"ETag: {tag}"]))
    else:
        link.sendall(answer("200 OK", [HTML, f"ETag: {tag}"], PAGE))


def busy(link, path, times, wait):
    if visits[path] > times:
        link.sendall(answer("200 OK", [HTML], PAGE))
    else:
        link.sendall(answer("429 Too Many Requests", [f"Retry-After: {wait}"], b"later"))


def dated(link):
    fields = ["Date: Thu, 28 Sep 2023 07:00:00 GMT", "Retry-After: Thu, 28 Sep 2023 07:00:07 GMT"]
    link.sendall(answer("503 Service Unavailable", fields))


def serve(link, path, fields):
    name, _, number = path.partition("?")
    table = {
        "/robots.txt": lambda: answer("200 OK", ["Content-Type: text/plain"], ROBOTS),
        "/page": lambda: answer("200 OK", [HTML], PAGE),
        "/private/page": lambda: answer("200 OK", [HTML], PAGE),
        "/gzip": lambda: answer("200 OK", [HTML, "Content-Encoding: gzip"], gzip.compress(PAGE, mtime=0)),
        "/gzip-cut": lambda: answer("200 OK", [HTML, "Content-Encoding: gzip"], gzip.compress(PAGE)[:-30]),
        "/gzip-bad": lambda: answer("200 OK", [HTML, "Content-Encoding: gzip"], gzip.compress(PAGE)[:40] + b"\xff" * 90),
        "/bomb": lambda: answer("200 OK", [HTML, "Content-Encoding: gzip"], bomb(40)),
        "/zstd": lambda: answer("200 OK", [HTML, "Content-Encoding: zstd"], b"(\xb5/\xfd"),
        "/chunked": lambda: answer("200 OK", [HTML, "Transfer-Encoding: chunked"], chunks(PAGE[:500], PAGE[500:]) + b"0\r\n\r\n", -1),
        "/chunk-cut": lambda: answer("200 OK", [HTML, "Transfer-Encoding: chunked"], chunks(PAGE[:500]) + b"400\r\nabc", -1),
        "/cut": lambda: answer("200 OK", [HTML], PAGE, len(PAGE) * 2),
        "/moved": lambda: answer("302 Found", ["Location: /page"]),
        "/loop": lambda: answer("302 Found", ["Location: /loop"]),
        "/chain": lambda: answer("302 Found", [f"Location: /chain?{int(number) - 1}" if number != "1" else "Location: /page"]),
        "/to-file": lambda: answer("302 Found", ["Location: file:///etc/passwd"]),
        "/to-secret": lambda: answer("302 Found", ["Location: http://name:word@127.0.0.1/"]),
        "/none": lambda: answer("404 Not Found", [HTML], b"none"),
        "/empty": lambda: answer("200 OK", [HTML]),
        "/large": lambda: answer("200 OK", [HTML], b"word " * 20000, -1),
        "/large-told": lambda: answer("200 OK", [HTML], b"word " * 20000),
        "/header": lambda: answer("200 OK", [HTML, *(f"X-{i}: {'a' * 9000}" for i in range(120))], PAGE),
        "/line": lambda: answer("200 OK", [HTML, "X: " + "a" * (1 << 20)], PAGE),
        "/gbk": lambda: answer("200 OK", ["Content-Type: text/html"], "<meta charset=gbk><p>云雀模型今日上线，欢迎使用。".encode("gbk")),
        "/gbk-header": lambda: b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nX-Name: " + "云雀".encode("gbk") + b"\r\nConnection: close\r\n\r\n" + PAGE,
        "/no-length": lambda: answer("200 OK", [HTML], PAGE, -1),
        "/garbage": lambda: b"\x00\xff\x00 these are no headers\n" * 100,
        "/nothing": lambda: b"",
        "/agent": lambda: answer("200 OK", ["Content-Type: text/plain"], json.dumps(fields).encode()),
        "/visits": lambda: answer("200 OK", ["Content-Type: text/plain"], json.dumps(visits).encode()),
    }
    acts = {
        "/slow": lambda: drip(link, answer("200 OK", [HTML], b"", len(PAGE)), PAGE, 0.1, 20),
        "/stalled": lambda: drip(link, answer("200 OK", [HTML], b"", 9999), b"<p>word", 60, 3),
        "/silent": lambda: stopping.wait(60),
        "/slow-head": lambda: drip(link, b"", b"HTTP/1.1 200 OK\r\n" * 99, 0.3, 1),
        "/reset": lambda: reset(link),
        "/tagged": lambda: tagged(link, fields),
        "/busy": lambda: busy(link, path, 2, number or "1"),
        "/dated": lambda: dated(link),
        "/down": lambda: link.sendall(answer("503 Service Unavailable", [])),
    }
    if name in table:
        link.sendall(table[name]())
    elif name in acts:
        acts[name]()
    else:
        link.sendall(answer("404 Not Found", [HTML], b"no"))


ROBOTS = b"User-agent: *\nDisallow: /private/\n"


class Handler(socketserver.BaseRequestHandler):
    def handle(self):
        link = self.request
        try:
            context = self.server.context
            if context == "none":
                stopping.wait(60)
                return
            if context:
                link = context.wrap_socket(link, server_side=True)
            head = b""
            while b"\r\n\r\n" not in head:
                piece = link.recv(65536)
                if not piece:
                    return
                head += piece
            lines = head.decode("latin-1").split("\r\n")
            path = lines[0].split(" ")[1]
            fields = {k.lower(): v.strip() for k, _, v in (l.partition(":") for l in lines[1:]) if k}
            with lock:
                visits[path] = visits.get(path, 0) + 1
            serve(link, path, fields)
            link.shutdown(socket.SHUT_WR)
        except (OSError, ValueError):
            pass
        finally:
            link.close()


class Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, context):
        super().__init__(("127.0.0.1", 0), Handler)
        self.context = context


def certificates(folder):
    """Contexts by name, or none where there is no openssl."""
    if not shutil.which("openssl"):
        return {}

    def call(*words):
        subprocess.run(["openssl", *words], cwd=folder, check=True, capture_output=True)

    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout"]
    call("req", "-x509", *key, "authority.key", "-out", "authority.pem", "-subj", "/CN=Tests", "-days", "2")
    contexts = {}
    for name, host, days in [("tls", "127.0.0.1", "2"), ("expired", "127.0.0.1", "0"), ("other", "127.0.0.9", "2")]:
        with open(os.path.join(folder, f"{name}.ext"), "w") as file:
            file.write(f"subjectAltName=IP:{host}\n")
        call("req", *key, f"{name}.key", "-out", f"{name}.csr", "-subj", f"/CN={host}")
        call("x509", "-req", "-in", f"{name}.csr", "-CA", "authority.pem", "-CAkey", "authority.key",
             "-CAcreateserial", "-out", f"{name}.pem", "-days", days, "-extfile", f"{name}.ext")
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(os.path.join(folder, f"{name}.pem"), os.path.join(folder, f"{name}.key"))
        contexts[name] = context
    return contexts


def main():
    folder = sys.argv[1]
    wanted = {"http": None, "mute": "none"}
    if "--tls" in sys.argv:
        wanted.update(certificates(folder))
    servers = {name: Server(context) for name, context in wanted.items()}
    for server in servers.values():
        threading.Thread(target=server.serve_forever, daemon=True).start()
    ports = {name: server.server_address[1] for name, server in servers.items()}
    with open(os.path.join(folder, "ports.part"), "w") as file:
        json.dump(ports, file)
    os.rename(os.path.join(folder, "ports.part"), os.path.join(folder, "ports.json"))
    sys.stdin.read()
    stopping.set()
    shutil.rmtree(folder, ignore_errors=True)


main()
