#!/bin/bash
# boot.sh HERE FOLDER: boots FOLDER/root with systemd as process 1. What is recorded goes to FOLDER/result.
set -eu
folder=$2 root=$2/root
[ $$ = 1 ]
mkdir -p "$folder/result"

# A mount point of its own, as pivot_root wants it.
mount --bind "$root" "$root"
mount -t overlay overlay -o "ro,lowerdir=$folder/stubs/usr:/usr" "$root/usr"
# The host's generators would make units of what the host has.
mount -t tmpfs -o mode=755,nosuid,nodev tmpfs "$root/usr/lib/systemd/system-generators"
# Its sysctls as well; a new network forwards what the host's does, if the host says so.
mount --bind "$folder/stubs/usr/lib/sysctl.d" "$root/usr/lib/sysctl.d"
echo 0 > /proc/sys/net/ipv6/conf/all/forwarding
mount --bind "$folder/result" "$root/result"
mount -t proc -o nosuid,nodev,noexec proc "$root/proc"
# systemd would set sysctls of the host, most of which are in no namespace. Those of the network are: the machine may set them.
mount --bind "$root/proc/sys" "$root/proc/sys"
mount --bind "$root/proc/sys/net" "$root/proc/sys/net"
mount -o remount,bind,ro "$root/proc/sys"
mount -t sysfs -o ro,nosuid,nodev,noexec sysfs "$root/sys"
mount -t cgroup2 -o nosuid,nodev,noexec cgroup2 "$root/sys/fs/cgroup"
mount -t tmpfs -o mode=755,nosuid,nodev tmpfs "$root/run"
mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
mount -t tmpfs -o mode=755,nosuid tmpfs "$root/dev"
mkdir "$root/dev/shm" "$root/dev/pts"
for device in 'null 3' 'zero 5' 'full 7' 'random 8' 'urandom 9'; do
    set -- $device
    mknod -m 666 "$root/dev/$1" c 1 "$2"
done
ln -s /proc/self/fd "$root/dev/fd"
mount -t devpts -o newinstance,ptmxmode=0666 devpts "$root/dev/pts"
ln -s pts/ptmx "$root/dev/ptmx"
hostname machine
cd "$root"
mkdir -p .old
pivot_root . .old
exec chroot . /bin/bash -c 'umount -l /.old && rmdir /.old && exec env -i container=boot-test PATH=/usr/sbin:/usr/bin LANG=C.UTF-8 \
    /sbin/init --log-target=journal --show-status=no'
