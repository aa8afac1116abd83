#!/bin/bash
# apply.sh HERE FOLDER KUBEADM_FOLDER: makes FOLDER/root, a machine before its first boot, and lets Ignition apply FOLDER/config.ign to it.
set -eu
here=$1 folder=$2 kubeadm=$3 root=$2/root
mkdir -p "$root"/{dev,etc/boot-test,home/core,opt,proc,result,root,run,sys,tmp,usr,var/log}
mkdir -p "$root"/etc/{selinux,systemd/system/{basic,multi-user}.target.wants,systemd/system-preset}
chmod 1777 "$root/tmp"
# Without /var/log/journal the journal is in memory: kept, it would mix the boots, which all have the boot id of the host.
for link in bin sbin lib lib32 lib64 libx32; do [ ! -L "/$link" ] || ln -s "usr/$link" "$root/$link"; done

# /usr is the host's, with the stubs laid over it, and read-only as Flatcar's is.
case $kubeadm in /usr/*) kubeadm=$folder/stubs$kubeadm;; *) kubeadm=$root$kubeadm;; esac
install -D -t "$folder/stubs/usr/bin" "$here"/stubs/programs/{containerd,coreos-metadata,kubectl,sleep}
install -D -t "$folder/stubs/usr/local/sbin" "$here/stubs/programs/envsubst"
install -D -t "$kubeadm" "$here"/stubs/programs/{kubeadm,kubelet}
install -D -m 644 -t "$folder/stubs/usr/lib/systemd/system" "$here"/stubs/units/*
install -D -m 644 -t "$folder/stubs/usr/lib/sysctl.d" "$here"/stubs/sysctls/*
install -D -t "$root/opt/boot" "$here"/stubs/boot/* /usr/bin/sleep
cp -a --parents /etc/{ld.so.cache,ld.so.conf,ld.so.conf.d,os-release,alternatives/awk,ssl/openssl.cnf} "$root" 2>/dev/null || :
echo 'hosts: files' > "$root/etc/nsswitch.conf"
printf '%s\n' 'root:x:0:0::/root:/bin/bash' 'core:x:500:500::/home/core:/bin/bash' > "$root/etc/passwd"
printf '%s\n' 'root:x:0:' 'wheel:x:10:' 'core:x:500:' > "$root/etc/group"
printf '%s\n' 'root:*:1::::::' 'core:*:1::::::' > "$root/etc/shadow"
chmod 600 "$root/etc/shadow"
chown 500:500 "$root/home/core"

# Ignition enables units in 20-ignition.preset, the first file with a word on a unit counts: this one keeps the host's own units off.
# (systemd-networkd-wait-online would wait in vain: a network namespace has no network card.) Masked, by an empty file, is what only takes time,
# or what would make the host's users here.
echo 'disable *' > "$root/etc/systemd/system-preset/21-boot-test.preset"
for unit in dbus.{service,socket} getty.target modprobe@{configfs,dm_mod,fuse,loop}.service sys-{fs-fuse-connections,kernel-config}.mount \
    systemd-{firstboot,journal-flush,logind,networkd,pstore,remount-fs,sysusers,update-utmp,update-utmp-runlevel,user-sessions}.service \
    systemd-{ask-password-wall.path,networkd.socket,tmpfiles-clean.timer}; do
    : > "$root/etc/systemd/system/$unit"
done
ln -s /usr/lib/systemd/system/boot-test.service "$root/etc/systemd/system/multi-user.target.wants/boot-test.service"
ln -s /usr/lib/systemd/system/api.service "$root/etc/systemd/system/basic.target.wants/api.service"

# Debian's Ignition relabels at the end and fails without a policy: a file that names one, and a setfiles that does nothing.
echo 'SELINUXTYPE=none' > "$root/etc/selinux/config"
mkdir "$folder/bin"
printf '#!/bin/sh\n' > "$folder/bin/setfiles"
chmod +x "$folder/bin/setfiles"

# usermod and useradd change their root to it. No /etc/machine-id is written: `enabled: true` becomes a preset,
# and systemd looks at presets on a first boot alone, which it takes from the lack of that file.
mount --bind -o ro /usr "$root/usr"
for stage in fetch files; do
    PATH=$folder/bin:$PATH IGNITION_CONFIG_FILE=$folder/config.ign /usr/lib/dracut/modules.d/30ignition/ignition \
        -root "$root" -stage $stage -platform file -config-cache "$folder/cache.json" -state-file "$folder/state" -log-to-stdout
done
umount "$root/usr"
