#!/usr/bin/env bash
# Kills the real tool while it writes, stops it at a full disk, and runs it twice at once: after each run every file is
# whole and nothing else is touched, and one more run finishes the work. With a number, as many kills; else twenty.
set -uo pipefail
cd "$(dirname "$0")/../.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1
# The runtime maps code by a file of its own, which a limit of file sizes would stop.
export DOTNET_EnableWriteXorExecute=0 DOTNET_EnableDiagnostics=0

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
dotnet build generator/SdkFactory.Cli -v q || exit 1
tool() { dotnet generator/SdkFactory.Cli/bin/Debug/net10.0/SdkFactory.Cli.dll "$@"; }
generate() { tool generate "$1" --output "$2" > "$scratch/output" 2> "$scratch/error"; }
failed=0
fail() { echo "FAILED: $1"; failed=$((failed + 1)); }

# Two states of one SDK: the pages, and the pages with each description changed.
cp -r specs "$scratch/new"
find "$scratch/new" -name '*.md' -exec sed -i 's/的/之/g' {} +
generate specs "$scratch/old-sdk" || exit 1
generate "$scratch/new" "$scratch/new-sdk" || exit 1

# Whatever stands in a folder is a file of the old SDK, of the new one, or by hand.
is_whole() {
    (cd "$1" && find . -name '.sdkfactory-*' -prune -o -type f -print) | while read -r file; do
        case $file in
            ./.sdkfactory.lock | ./sdkfactory.manifest.json) ;;
            ./notes.txt | ./Models/Mine.g.cs) [ "$(cat "$1/$file")" = "by hand" ] || echo "$file" ;;
            *) cmp -s "$1/$file" "$scratch/old-sdk/$file" || cmp -s "$1/$file" "$scratch/new-sdk/$file" || echo "$file" ;;
        esac
    done
}

# A folder with the old SDK and with what is not ours.
stand() {
    rm -rf "$1" "$scratch/outside"
    cp -r "$scratch/old-sdk" "$1"
    mkdir "$scratch/outside"
    echo "by hand" | tee "$1/notes.txt" > "$1/Models/Mine.g.cs"
    ln -s "$scratch/outside" "$1/Link"
}

assert_whole() {
    local broken
    broken=$(is_whole "$1")
    [ -z "$broken" ] || fail "$2: not whole: $broken"
    [ -z "$(ls -A "$scratch/outside")" ] || fail "$2: something was written through a link"
}

assert_finished() {
    generate "$scratch/new" "$1" || fail "$2: the next run ended with an error"
    rm "$1/notes.txt" "$1/Models/Mine.g.cs" "$1/Link"
    diff -r "$1" "$scratch/new-sdk" > /dev/null || fail "$2: the next run did not finish the work"
}

out=$scratch/out
kills=${1:-20}
tries=5

# Whether a run was killed while it worked. The staging folder fills with some 130 files; each point waits for more of them.
kill_at() {
    local wanted=$(($1 * 100 / kills)) run staged
    stand "$out"
    setsid dotnet generator/SdkFactory.Cli/bin/Debug/net10.0/SdkFactory.Cli.dll generate "$scratch/new" --output "$out" > /dev/null 2>&1 &
    run=$!
    while kill -0 "$run" 2> /dev/null; do
        staged=$(find "$out" -path '*/.sdkfactory-*/*' 2> /dev/null | wc -l)
        [ "$staged" -ge "$wanted" ] && break
    done
    kill -9 "$run" 2> /dev/null
    wait "$run" 2> /dev/null
    # What the system says of a process that was killed; another had ended before.
    [ $? -eq 137 ]
}

killed=0
missed=0
for point in $(seq 1 "$kills"); do
    for try in $(seq 1 "$tries"); do
        kill_at "$point"
        hit=$?
        assert_whole "$out" "kill $point, try $try"
        assert_finished "$out" "kill $point, try $try"
        [ "$hit" -eq 0 ] && break
        missed=$((missed + 1))
    done
    [ "$hit" -eq 0 ] && killed=$((killed + 1))
done
echo "killed $killed of $kills runs while they worked; $missed more had ended before"
[ "$killed" -eq "$kills" ] || fail "some runs were never still working when they were killed"

# A full disk: with the signal ignored, as an error; without, as a kill.
stand "$out"
(trap '' XFSZ; ulimit -f 8; generate "$scratch/new" "$out") && fail "full disk: it ended well"
(ulimit -c 0 -f 8; generate "$scratch/new" "$out") && fail "full disk, killed: it ended well"
assert_whole "$out" "full disk"
assert_finished "$out" "full disk"

# Twice at once: each run ends well or touches nothing and says so.
for round in $(seq 1 5); do
    stand "$out"
    for run in 1 2; do
        (tool generate "$scratch/new" --output "$out" > /dev/null 2> "$scratch/error-$run" || grep -q 'SDKF0073' "$scratch/error-$run" || echo "FAILED: a run said nothing of the other" > "$scratch/silent") &
    done
    wait
    [ ! -e "$scratch/silent" ] || fail "twice at once, $round: a run failed and did not say why"
    assert_whole "$out" "twice at once, $round"
    assert_finished "$out" "twice at once, $round"
done

echo "$failed failed"
test "$failed" -eq 0
