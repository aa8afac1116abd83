namespace FlatcarGen.Boot.Harness;

/// <summary>Four machines at a time: a boot mostly waits, so two processors have enough to do with four, and timings stay true.</summary>
internal static class BootSlots
{
    public const int Count = 4;

    private static readonly SemaphoreSlim _free = new(Count);

    public static async Task<IDisposable> TakeAsync()
    {
        await _free.WaitAsync();
        return new Slot();
    }

    private sealed class Slot : IDisposable
    {
        private bool _given;

        public void Dispose()
        {
            if (!_given)
                _free.Release();
            _given = true;
        }
    }
}
