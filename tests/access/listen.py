# SPDX-FileCopyrightText: 2026 Postil contributors
# SPDX-License-Identifier: MIT
"""Listens as a screen reader does, over AT-SPI, while keys go to the window with the sample article."""
import subprocess, sys, time
import gi
gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib

CONTROLS = ('button', 'check box', 'combo box', 'text', 'list', 'page tab', 'push button menu')
heard = []


def wait(condition, what, seconds=15):
    """Handles events until the condition holds."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        while GLib.MainContext.default().iteration(False):
            pass
        found = condition()
        if found:
            return found
        time.sleep(0.05)
    raise SystemExit(f'missing: {what}\nheard: {heard}')


def within(node):
    yield node
    for i in range(min(node.get_child_count(), 80)):
        child = node.get_child_at_index(i)
        if child:
            yield from within(child)


def frame():
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(i)
        if program and program.get_name() == 'postil' and program.get_child_count():
            window = program.get_child_at_index(0)
            if ' — Postil' in window.get_name():
                return window


def shown(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def press(*keys):
    subprocess.run(['xdotool', 'key', '--delay', '150', *keys], check=True)


def announced(words):
    return wait(lambda: any(kind == 'announcement' and words in said for kind, said in heard), f'"{words}"')


def main():
    Atspi.init()
    listener = Atspi.EventListener.new(
        lambda event: heard.append((event.type.removeprefix('object:'), str(event.any_data or event.detail1))))
    for kind in ('announcement', 'text-caret-moved'):
        listener.register(f'object:{kind}')
    window = wait(frame, 'the window', 60)
    title = window.get_name().removesuffix(' — Postil')
    reader = wait(lambda: next((n for n in within(window) if n.get_role_name() == 'text' and n.get_name() == title),
                               None), 'the text under the name of its article')
    nameless = [n.get_role_name() for n in within(window)
                if n.get_role_name() in CONTROLS and shown(n) and not n.get_name().strip()]
    if nameless:
        raise SystemExit(f'controls without a name: {nameless}')

    wanted = subprocess.run(['xdotool', 'search', '--onlyvisible', '--name', title[:20]], capture_output=True,
                            text=True, check=True).stdout.split()[0]
    subprocess.run(['xdotool', 'windowfocus', '--sync', wanted], check=True)
    press('j', 'j', 'j')
    wait(lambda: sum(kind == 'text-caret-moved' for kind, said in heard) >= 3, 'the caret by sentences')
    words = Atspi.Text.get_selection(reader, 0)
    sentence = Atspi.Text.get_text(reader, words.start_offset, words.end_offset).strip()
    press('2')
    press('j')
    heard.clear()
    press('alt+Up')
    announced(f'Highlight, green: {sentence[:40]}')
    print(f'named controls, caret and highlight were told: 1 passed, 0 failed')


main()
