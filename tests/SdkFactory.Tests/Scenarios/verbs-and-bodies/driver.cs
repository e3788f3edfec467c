using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

namespace X;

/// <summary>Calls the scenario's client, whose types are internal, on behalf of the tests of its behaviour.</summary>
public static class Driver
{
    public static Task GetItem(HttpClient http, string itemId, string trace) => new ShopClient(http).GetItemAsync(new GetItemDto
    {
        ItemId = itemId,
        Day = new DateOnly(2022, 7, 3),
        XTrace = trace,
        XCount = 3,
        Fields = new[] { "名字", "a&b" },
        Deep = true,
    });

    public static Task GetItemWithoutOptions(HttpClient http) =>
        new ShopClient(http).GetItemAsync(new GetItemDto { ItemId = "1", Day = new DateOnly(2022, 7, 3) });

    public static async Task<string> PutItem(HttpClient http, string itemId, string name) =>
        (await new ShopClient(http).PutItemAsync(itemId, name)).Message;

    public static Task PatchItem(HttpClient http) =>
        new ShopClient(http).PatchItemAsync(new PatchItemDto { ItemId = "1", Price = 9.5, Switch = OpenEnum<PatchItemState>.Of("half on") });

    public static Task DeleteItem(HttpClient http, string itemId) =>
        new ShopClient(http).DeleteItemAsync(new DeleteItemDto { ItemId = itemId, Force = false });

    public static Task UploadPicture(HttpClient http, Stream picture, string[] thumbnails) =>
        new ShopClient(http).UploadPictureAsync(new UploadPictureDto
        {
            Title = "一壶茶",
            Picture = new ApiFile(picture, "茶.png", "image/png"),
            Thumbnails = thumbnails.Select((text, i) => new ApiFile(new MemoryStream(Encoding.UTF8.GetBytes(text)), $"{i}.txt", "text/plain")).ToList(),
        });

    public static Task<Stream> FetchPicture(HttpClient http, string name) => new ShopClient(http).FetchPictureAsync(name);

    public static Task<string> GetMotd(HttpClient http) => new ShopClient(http).GetMotdAsync();

    public static async Task<IReadOnlyList<long>> ListCodes(HttpClient http) => (await new ShopClient(http).ListCodesAsync()).Codes;
}
