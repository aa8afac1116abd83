#!/bin/bash
# machine.sh FOLDER: looks after one machine. Reads a line "COMMAND SECONDS [ARGUMENT]" at a time and answers "COMMAND EXITCODE" when it
# has run, 124 if it took longer. When its input ends, which it also does when the test run is killed, it kills whatever runs and leaves
# nothing behind: no process, no mount, no cgroup, no folder.
set -u
here=$(dirname "$(realpath "$0")") folder=$1 cgroups=()
exec 3<&0
echo $$ > "$folder/keeper.new" && mv "$folder/keeper.new" "$folder/keeper"
# Ignition writes SSH keys as the user that they are for, who has to get through to the root.
chmod 711 "$folder"

# All processes of the machine are in cgroups of its own. On a host with the hybrid layout systemd wants one in both trees.
for tree in /sys/fs/cgroup/unified /sys/fs/cgroup/systemd /sys/fs/cgroup; do
    grep -qE "^[^ ]+ $tree (cgroup2|cgroup [^ ]*name=systemd)" /proc/mounts || continue
    mkdir -p "$tree/${folder##*/}" && cgroups+=("$tree/${folder##*/}")
done

# Runs a command again and again until it succeeds, for ten seconds: what the kernel holds on to for longer is reported, not waited for.
until_done() {
    local tries
    for ((tries = 500; tries > 0; tries--)); do "$@" && return; sleep .02; done
    echo "machine.sh: $* did not succeed" >&2
}

kill_processes() {
    local pids
    pids=$(find "$1" -name cgroup.procs -exec cat {} + 2>/dev/null)
    [ -z "$pids" ] || { kill -KILL $pids 2>/dev/null; return 1; }
}

kill_all() {
    local cgroup
    for cgroup in "${cgroups[@]}"; do until_done kill_processes "$cgroup"; done
}

remove_cgroup() { [ ! -d "$1" ] || find "$1" -depth -type d -exec rmdir {} + 2>/dev/null; }

# The mounts are gone with the last process of their namespace; before, the folder must not be deleted.
clean() {
    trap '' INT TERM HUP
    kill_all
    kill -KILL $(jobs -p) 2>/dev/null
    wait
    for cgroup in "${cgroups[@]}"; do until_done remove_cgroup "$cgroup"; done
    rm -rf --one-file-system "$folder"
}
trap clean EXIT
trap 'exit 1' INT TERM HUP

# pdeathsig: should this script be killed, then so is unshare, with it (kill-child) init, and with init its whole namespace.
start() {
    for cgroup in "${cgroups[@]}"; do echo $BASHPID > "$cgroup/cgroup.procs"; done
    exec setpriv --pdeathsig KILL unshare --pid --mount --uts --ipc --net --cgroup --fork --kill-child=KILL --propagation private \
        bash "$here/$1.sh" "$here" "$folder" "$2" > "$folder/$1.log" 2>&1 < /dev/null 3<&-
}

while read -r command limit argument <&3; do
    start "$command" "$argument" & job=$!
    setpriv --pdeathsig KILL sleep "$limit" > /dev/null & timer=$!
    setpriv --pdeathsig KILL cat <&3 > /dev/null & input=$!
    wait -n -p ended $job $timer $input
    code=$?
    [ "$ended" = $job ] || { code=124; kill_all; }
    kill $timer $input 2>/dev/null
    [ "$ended" != $input ] || break
    wait $timer $input 2>/dev/null
    kill_all
    echo "$command $code"
done
