namespace Authing
{
    public sealed class AccessTokenResDto
    {
        public AccessTokenResDto() { }
        public required string AccessToken { get; init; }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required long ExpiresIn { get; init; }
    }
    public sealed class AddGroupMembersReqDto
    {
        public AddGroupMembersReqDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string Code { get; init; }
        public required System.Collections.Generic.IReadOnlyList<string> UserIds { get; init; }
    }
    public sealed class Any
    {
        public Any() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
    }
    public sealed class ApiClientOptions
    {
        public ApiClientOptions() { }
        public System.Uri? BaseAddress { get; set; }
        public System.Net.Http.HttpMessageHandler? Handler { get; set; }
        public long MaxResponseBytes { get; set; }
        public Authing.JsonReading Reading { get; set; }
        public System.TimeSpan Timeout { get; set; }
    }
    public enum ApiErrorKind
    {
        Connection = 0,
        Timeout = 1,
        HttpStatus = 2,
        Envelope = 3,
        InvalidBody = 4,
        TooLarge = 5,
    }
    public sealed class ApiException : System.Exception
    {
        public ApiException() { }
        public ApiException(string message) { }
        public ApiException(string message, System.Exception? innerException) { }
        public long? ApiCode { get; init; }
        public System.Net.HttpStatusCode? HttpStatus { get; init; }
        public Authing.ApiErrorKind Kind { get; init; }
        public string Operation { get; init; }
        public System.ReadOnlyMemory<byte> RawBody { get; init; }
        public string? RawText { get; }
        public string? RequestId { get; init; }
        public string? ServerMessage { get; init; }
        public long? StatusCode { get; init; }
    }
    public sealed class ApiFile
    {
        public ApiFile(System.IO.Stream content, string fileName, string contentType = "application/octet-stream") { }
        public System.IO.Stream Content { get; }
        public string ContentType { get; }
        public string FileName { get; }
    }
    public sealed class ApiJsonResolver : System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver
    {
        public static Authing.ApiJsonResolver Strict { get; }
        public static Authing.ApiJsonResolver Tolerant { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(System.Type type, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class ArrResourceAuthAction
    {
        public ArrResourceAuthAction() { }
        public required System.Collections.Generic.IReadOnlyList<string> Actions { get; init; }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required System.Collections.Generic.IReadOnlyList<string> Values { get; init; }
    }
    public sealed class AssignRoleDto
    {
        public AssignRoleDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string Code { get; init; }
        public string? Namespace { get; init; }
        public required System.Collections.Generic.IReadOnlyList<Authing.TargetDto> Targets { get; init; }
    }
    public sealed class AuthEnvParams
    {
        public AuthEnvParams() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public Authing.OpenEnum<Authing.AuthEnvParamsBrowserType>? BrowserType { get; init; }
        public string? City { get; init; }
        public string? Country { get; init; }
        public Authing.OpenEnum<Authing.AuthEnvParamsDeviceType>? DeviceType { get; init; }
        public string? Ip { get; init; }
        public string? Province { get; init; }
        public System.DateTimeOffset? RequestDate { get; init; }
        public Authing.OpenEnum<Authing.AuthEnvParamsSystemType>? SystemType { get; init; }
    }
    public enum AuthEnvParamsBrowserType
    {
        Ie = 0,
        Chrome = 1,
        Firefox = 2,
    }
    public enum AuthEnvParamsDeviceType
    {
        Pc = 0,
        Mobile = 1,
    }
    public enum AuthEnvParamsSystemType
    {
        Windows = 0,
        Android = 1,
        IOS = 2,
        MacOS = 3,
    }
    public class AuthenticationClient
    {
        protected AuthenticationClient() { }
        public AuthenticationClient(Authing.ApiClientOptions options) { }
        public AuthenticationClient(System.Net.Http.HttpClient httpClient) { }
        public static System.Uri DefaultBaseAddress { get; }
        public virtual System.Threading.Tasks.Task<Authing.EnrollFactorRespDto> EnrollFactorAsync(Authing.EnrollFactorDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.LoginTokenRespDto> ExchangeTokenSetWithQrCodeTicketAsync(Authing.ExchangeTokenSetWithQRcodeTicketDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.GetCountryListRespDto> GetCountryListAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.GetFactorRespDto> GetFactorAsync(Authing.GetFactorDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<Authing.GetFactorRespDto> GetFactorAsync(string factorId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.GetLoginHistoryRespDto> GetLoginHistoryAsync(Authing.GetLoginHistoryDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.UserSingleRespDto> GetProfileAsync(Authing.GetProfileDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.SystemInfoResp> GetSystemInfoAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.GetUserAuthResourceStructRespDto> GetUserAuthResourceStructAsync(Authing.GetUserAuthResourceStructDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<Authing.GetUserAuthResourceStructRespDto> GetUserAuthResourceStructAsync(string resource, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The documentation of GetWechatMpAccessToken says that it is deprecated.")]
        public virtual System.Threading.Tasks.Task<Authing.GetWechatAccessTokenRespDto> GetWechatMpAccessTokenAsync(Authing.GetWechatMpAccessTokenDto request, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The documentation of GetWechatMpAccessToken says that it is deprecated.")]
        public System.Threading.Tasks.Task<Authing.GetWechatAccessTokenRespDto> GetWechatMpAccessTokenAsync(string appSecret, string appId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.GetWechatAccessTokenInfoRespDto> GetWechatMpAccessTokenInfoAsync(Authing.GetWechatMpAccessTokenInfoDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<Authing.GetWechatAccessTokenInfoRespDto> GetWechatMpAccessTokenInfoAsync(string appSecret, string appId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.LoginTokenRespDto> SignInByCredentialsAsync(Authing.SigninByCredentialsDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.UserSingleRespDto> SignUpAsync(Authing.SignUpDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.CommonResponseDto> UnbindAsync(Authing.UnbindDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<Authing.CommonResponseDto> UnbindAsync(string deviceId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.CommonResponseDto> UpdatePasswordAsync(Authing.UpdatePasswordDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.UserSingleRespDto> UpdateProfileAsync(Authing.UpdateUserProfileDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public static Authing.AuthenticationClient For(Authing.Authentication.AuthingApplication application, string? accessToken = null) { }
    }
    public sealed class AuthorizeResourceItem
    {
        public AuthorizeResourceItem() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required System.Collections.Generic.IReadOnlyList<Authing.ResourceItemDto> Resources { get; init; }
        public required System.Collections.Generic.IReadOnlyList<string> TargetIdentifiers { get; init; }
        public required Authing.OpenEnum<Authing.TargetType> TargetType { get; init; }
    }
    public sealed class AuthorizeResourcesDto
    {
        public AuthorizeResourcesDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required System.Collections.Generic.IReadOnlyList<Authing.AuthorizeResourceItem> List { get; init; }
        public string? Namespace { get; init; }
    }
    public sealed class CheckPermissionDataDto
    {
        public CheckPermissionDataDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required System.Collections.Generic.IReadOnlyList<Authing.CheckPermissionsRespDto> CheckResultList { get; init; }
    }
    public sealed class CheckPermissionDto
    {
        public CheckPermissionDto() { }
        public required string Action { get; init; }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public Authing.AuthEnvParams? AuthEnvParams { get; init; }
        public bool? JudgeConditionEnabled { get; init; }
        public required string NamespaceCode { get; init; }
        public required System.Collections.Generic.IReadOnlyList<string> Resources { get; init; }
        public required string UserId { get; init; }
    }
    public sealed class CheckPermissionRespDto
    {
        public CheckPermissionRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required Authing.CheckPermissionDataDto Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class CheckPermissionsRespDto
    {
        public CheckPermissionsRespDto() { }
        public required string Action { get; init; }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required bool Enabled { get; init; }
        public required string NamespaceCode { get; init; }
        public required string Resource { get; init; }
    }
    public sealed class CommonResponseDto
    {
        public CommonResponseDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class Condition
    {
        public Condition() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string Key { get; init; }
        public required Authing.OpenEnum<Authing.ConditionOperator> Operator { get; init; }
        public required System.Text.Json.JsonElement Value { get; init; }
    }
    public enum ConditionOperator
    {
        Eq = 0,
        Ne = 1,
        Co = 2,
        Gt = 3,
        Lt = 4,
    }
    public sealed class CountryDetailInfo
    {
        public CountryDetailInfo() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string Alpha2 { get; init; }
        public required string Alpha3 { get; init; }
        public required string Flag { get; init; }
        public required Authing.LangObject Name { get; init; }
        public required string PhoneCountryCode { get; init; }
    }
    public sealed class CreateDataResourceByTreeDto
    {
        public CreateDataResourceByTreeDto() { }
        public required System.Collections.Generic.IReadOnlyList<string> Actions { get; init; }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public string? Description { get; init; }
        public required string NamespaceCode { get; init; }
        public required string ResourceCode { get; init; }
        public required string ResourceName { get; init; }
        public required System.Collections.Generic.IReadOnlyList<Authing.DataResourceTreeStructs> Struct { get; init; }
    }
    public sealed class CreateDataResourceDto
    {
        public CreateDataResourceDto() { }
        public required System.Collections.Generic.IReadOnlyList<string> Actions { get; init; }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public string? Description { get; init; }
        public required string NamespaceCode { get; init; }
        public required string ResourceCode { get; init; }
        public required string ResourceName { get; init; }
        public required System.Text.Json.JsonElement Struct { get; init; }
        public required Authing.OpenEnum<Authing.DataResourceType> Type { get; init; }
    }
    public sealed class CreateDataResourceRespDto
    {
        public CreateDataResourceRespDto() { }
        public required System.Collections.Generic.IReadOnlyList<string> Actions { get; init; }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public string? Description { get; init; }
        public required string ResourceCode { get; init; }
        public required string ResourceName { get; init; }
        public required System.Text.Json.JsonElement Struct { get; init; }
        public required Authing.OpenEnum<Authing.DataResourceType> Type { get; init; }
    }
    public sealed class CreateDataResourceResponseDto
    {
        public CreateDataResourceResponseDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required Authing.CreateDataResourceRespDto Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class CreateDepartmentReqDto
    {
        public CreateDepartmentReqDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public string? Code { get; init; }
        public System.Text.Json.JsonElement? CustomData { get; init; }
        public Authing.OpenEnum<Authing.DepartmentIdType>? DepartmentIdType { get; init; }
        public string? Description { get; init; }
        public Authing.DepartmentI18nDto? I18n { get; init; }
        public bool? IsVirtualNode { get; init; }
        public required string Name { get; init; }
        public string? OpenDepartmentId { get; init; }
        public required string OrganizationCode { get; init; }
        public required string ParentDepartmentId { get; init; }
    }
    public sealed class CreateFieldDto
    {
        public CreateFieldDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required System.Text.Json.JsonElement Default { get; init; }
        public required Authing.DropDownItemDto DropDown { get; init; }
        public required bool Editable { get; init; }
        public required long Format { get; init; }
        public required string Help { get; init; }
        public required string Key { get; init; }
        public required long Max { get; init; }
        public required long Min { get; init; }
        public required string ModelId { get; init; }
        public required string Name { get; init; }
        public required Authing.Condition RelationOptionalRange { get; init; }
        public required bool Require { get; init; }
        public required bool Show { get; init; }
        public required string Type { get; init; }
        public required bool Unique { get; init; }
        public required bool UserVisible { get; init; }
    }
    public sealed class CreateGroupReqDto
    {
        public CreateGroupReqDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string Code { get; init; }
        public required string Description { get; init; }
        public required string Name { get; init; }
    }
    public sealed class CreateIdentityDto
    {
        public CreateIdentityDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string ExtIdpId { get; init; }
        public required System.Collections.Generic.IReadOnlyList<string> OriginConnIds { get; init; }
        public required Authing.OpenEnum<Authing.IdentityProvider> Provider { get; init; }
        public required string Type { get; init; }
        public required string UserIdInIdp { get; init; }
        public required System.Text.Json.JsonElement UserInfoInIdp { get; init; }
    }
    public sealed class CreateOrganizationDto
    {
        public CreateOrganizationDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public string? Description { get; init; }
        public Authing.OrganizationNameI18nDto? I18n { get; init; }
        public string? OpenDepartmentId { get; init; }
        public required string OrganizationCode { get; init; }
        public required string OrganizationName { get; init; }
    }
    public sealed class CreatePipelineFunctionDto
    {
        public CreatePipelineFunctionDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public bool? Enabled { get; init; }
        public string? FuncDescription { get; init; }
        public required string FuncName { get; init; }
        public bool? IsAsynchronous { get; init; }
        public required Authing.OpenEnum<Authing.PipelineScene> Scene { get; init; }
        public required string SourceCode { get; init; }
        public bool? TerminateOnTimeout { get; init; }
        public long? Timeout { get; init; }
    }
    public sealed class CreatePostDto
    {
        public CreatePostDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string Code { get; init; }
        public required System.Collections.Generic.IReadOnlyList<string> DepartmentIdList { get; init; }
        public required string Description { get; init; }
        public required string Name { get; init; }
    }
    public sealed class CreateResourceDto
    {
        public CreateResourceDto() { }
        public System.Collections.Generic.IReadOnlyList<Authing.ResourceAction>? Actions { get; init; }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public string? ApiIdentifier { get; init; }
        public required string Code { get; init; }
        public string? Description { get; init; }
        public string? Namespace { get; init; }
        public required Authing.OpenEnum<Authing.CreateResourceType> Type { get; init; }
    }
    public enum CreateResourceType
    {
        Data = 0,
        Api = 1,
        Menu = 2,
        Button = 3,
        Ui = 4,
    }
    public sealed class CreateRoleDto
    {
        public CreateRoleDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string Code { get; init; }
        public string? Description { get; init; }
        public string? DisableTime { get; init; }
        public string? Name { get; init; }
        public string? Namespace { get; init; }
    }
    public sealed class CreateTreeDataResourceRespDto
    {
        public CreateTreeDataResourceRespDto() { }
        public required System.Collections.Generic.IReadOnlyList<string> Actions { get; init; }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public string? Description { get; init; }
        public required string ResourceCode { get; init; }
        public required string ResourceName { get; init; }
        public required System.Collections.Generic.IReadOnlyList<Authing.DataResourceTreeStructs> Struct { get; init; }
        public required Authing.OpenEnum<Authing.DataResourceType> Type { get; init; }
    }
    public sealed class CreateTreeDataResourceResponseDto
    {
        public CreateTreeDataResourceResponseDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required Authing.CreateTreeDataResourceRespDto Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class CreateUserOptionsDto
    {
        public CreateUserOptionsDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public bool? AutoGeneratePassword { get; init; }
        public Authing.OpenEnum<Authing.DepartmentIdType>? DepartmentIdType { get; init; }
        public bool? KeepPassword { get; init; }
        public Authing.OpenEnum<Authing.PasswordEncryptType>? PasswordEncryptType { get; init; }
        public bool? ResetPasswordOnFirstLogin { get; init; }
        public Authing.SendCreateAccountNotificationDto? SendNotification { get; init; }
    }
    public sealed class CreateUserOtpDto
    {
        public CreateUserOtpDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public string? RecoveryCode { get; init; }
        public required string Secret { get; init; }
    }
    public sealed class CreateUserReqDto
    {
        public CreateUserReqDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public System.DateOnly? Birthdate { get; init; }
        public System.Text.Json.JsonElement? CustomData { get; init; }
        public System.Collections.Generic.IReadOnlyList<string>? DepartmentIds { get; init; }
        public string? Email { get; init; }
        public Authing.OpenEnum<Authing.UserGender>? Gender { get; init; }
        public System.Collections.Generic.IReadOnlyList<Authing.CreateIdentityDto>? Identities { get; init; }
        public string? Name { get; init; }
        public Authing.CreateUserOptionsDto? Options { get; init; }
        public Authing.CreateUserOtpDto? Otp { get; init; }
        public string? Password { get; init; }
        public string? Phone { get; init; }
        public Authing.OpenEnum<Authing.UserStatus>? Status { get; init; }
        public string? Username { get; init; }
    }
    public sealed class CreateWebhookDto
    {
        public CreateWebhookDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required Authing.OpenEnum<Authing.WebhookContentType> ContentType { get; init; }
        public bool? Enabled { get; init; }
        public required System.Collections.Generic.IReadOnlyList<string> Events { get; init; }
        public required string Name { get; init; }
        public string? Secret { get; init; }
        public required string Url { get; init; }
    }
    public sealed class CreateWebhookRespDto
    {
        public CreateWebhookRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required Authing.WebhookDto Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class DataResourceTreeStructs
    {
        public DataResourceTreeStructs() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public System.Collections.Generic.IReadOnlyList<Authing.DataResourceTreeStructs>? Children { get; init; }
        public required string Code { get; init; }
        public required string Name { get; init; }
        public string? Value { get; init; }
    }
    public enum DataResourceType
    {
        String = 0,
        Array = 1,
        Tree = 2,
    }
    public sealed class DeleteDeviceDto
    {
        public DeleteDeviceDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string Id { get; init; }
    }
    public sealed class DeleteDeviceRequest
    {
        public DeleteDeviceRequest() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string Id { get; init; }
        public required string UserId { get; init; }
    }
    public sealed class DeleteGroupsReqDto
    {
        public DeleteGroupsReqDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required System.Collections.Generic.IReadOnlyList<string> CodeList { get; init; }
    }
    public sealed class DeletePipelineFunctionDto
    {
        public DeletePipelineFunctionDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string FuncId { get; init; }
    }
    public sealed class DeleteUsersBatchDto
    {
        public DeleteUsersBatchDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public Authing.DeleteUsersBatchOptionsDto? Options { get; init; }
        public required System.Collections.Generic.IReadOnlyList<string> UserIds { get; init; }
    }
    public sealed class DeleteUsersBatchOptionsDto
    {
        public DeleteUsersBatchOptionsDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public Authing.OpenEnum<Authing.UserIdType>? UserIdType { get; init; }
    }
    public sealed class DeleteWebhookDto
    {
        public DeleteWebhookDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required System.Collections.Generic.IReadOnlyList<string> WebhookIds { get; init; }
    }
    public sealed class DeleteWebhookRespDto
    {
        public DeleteWebhookRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class DepartmentDto
    {
        public DepartmentDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public string? Code { get; init; }
        public required System.DateTimeOffset CreatedAt { get; init; }
        public System.Text.Json.JsonElement? CustomData { get; init; }
        public required string DepartmentId { get; init; }
        public string? Description { get; init; }
        public required bool HasChildren { get; init; }
        public Authing.DepartmentI18nDto? I18n { get; init; }
        public bool? IsVirtualNode { get; init; }
        public System.Collections.Generic.IReadOnlyList<string>? LeaderUserIds { get; init; }
        public required long MembersCount { get; init; }
        public required string Name { get; init; }
        public string? OpenDepartmentId { get; init; }
        public required string OrganizationCode { get; init; }
        public required string ParentDepartmentId { get; init; }
        public System.DateTimeOffset? UpdatedAt { get; init; }
    }
    public sealed class DepartmentI18nDto
    {
        public DepartmentI18nDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required Authing.LangObject Name { get; init; }
    }
    public enum DepartmentIdType
    {
        DepartmentId = 0,
        OpenDepartmentId = 1,
    }
    public enum DepartmentMembersSortBy
    {
        Default = 0,
        JoinDepartmentAt = 1,
    }
    public sealed class DepartmentSingleRespDto
    {
        public DepartmentSingleRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required Authing.DepartmentDto Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class DropDownItemDto
    {
        public DropDownItemDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string Key { get; init; }
        public required string Label { get; init; }
    }
    public sealed class EnrollFactorDto
    {
        public EnrollFactorDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required Authing.EnrollFactorEnrollmentDataDto EnrollmentData { get; init; }
        public required string EnrollmentToken { get; init; }
        public required Authing.OpenEnum<Authing.FactorType> FactorType { get; init; }
    }
    public sealed class EnrollFactorEnrollmentDataDto
    {
        public EnrollFactorEnrollmentDataDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public bool? IsExternalPhoto { get; init; }
        public string? PassCode { get; init; }
        public string? Photo { get; init; }
    }
    public sealed class EnrollFactorRespDto
    {
        public EnrollFactorRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class ExchangeTokenSetWithQRcodeTicketDto
    {
        public ExchangeTokenSetWithQRcodeTicketDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public string? ClientId { get; init; }
        public string? ClientSecret { get; init; }
        public required string Ticket { get; init; }
    }
    public sealed class FactorDto
    {
        public FactorDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string FactorId { get; init; }
        public required Authing.OpenEnum<Authing.FactorType> FactorType { get; init; }
        public required System.Text.Json.JsonElement Profile { get; init; }
    }
    public enum FactorType
    {
        Otp = 0,
        Sms = 1,
        Email = 2,
        Face = 3,
    }
    public sealed class FunctionModelFieldDto
    {
        public FunctionModelFieldDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string Default { get; init; }
        public required bool Editable { get; init; }
        public required string Help { get; init; }
        public required string Id { get; init; }
        public required string Key { get; init; }
        public required long Max { get; init; }
        public required long Min { get; init; }
        public required string ModelId { get; init; }
        public required string Name { get; init; }
        public required Authing.RelationOptionalRange RelationOptionalRange { get; init; }
        public required bool Require { get; init; }
        public required bool Show { get; init; }
        public required long Type { get; init; }
        public required bool Unique { get; init; }
        public required bool UserVisible { get; init; }
    }
    public sealed class FunctionModelFieldResDto
    {
        public FunctionModelFieldResDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required Authing.FunctionModelFieldDto Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class GeoIp
    {
        public GeoIp() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string CityName { get; init; }
        public required string ContinentCode { get; init; }
        public required string CountryCode2 { get; init; }
        public required string CountryCode3 { get; init; }
        public required string CountryName { get; init; }
        public required Authing.GeoIpLocation Location { get; init; }
        public required string RegionCode { get; init; }
        public required string RegionName { get; init; }
        public required string Timezone { get; init; }
    }
    public sealed class GeoIpLocation
    {
        public GeoIpLocation() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required double Lat { get; init; }
        public required double Lon { get; init; }
    }
    public sealed class GetCountryListRespDto
    {
        public GetCountryListRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required System.Collections.Generic.IReadOnlyList<Authing.CountryDetailInfo> Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class GetDataResourceDto
    {
        public GetDataResourceDto() { }
        public required string NamespaceCode { get; init; }
        public required string ResourceCode { get; init; }
    }
    public sealed class GetDataResourceRespDto
    {
        public GetDataResourceRespDto() { }
        public required System.Collections.Generic.IReadOnlyList<string> Actions { get; init; }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public string? Description { get; init; }
        public required string NamespaceCode { get; init; }
        public required string ResourceCode { get; init; }
        public required string ResourceName { get; init; }
        public required System.Text.Json.JsonElement Struct { get; init; }
        public required Authing.OpenEnum<Authing.DataResourceType> Type { get; init; }
    }
    public sealed class GetDataResourceResponseDto
    {
        public GetDataResourceResponseDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required Authing.GetDataResourceRespDto Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class GetFactorDto
    {
        public GetFactorDto() { }
        public required string FactorId { get; init; }
    }
    public sealed class GetFactorRespDto
    {
        public GetFactorRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required Authing.FactorDto Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class GetGroupDto
    {
        public GetGroupDto() { }
        public required string Code { get; init; }
    }
    public sealed class GetLoginHistoryDto
    {
        public GetLoginHistoryDto() { }
        public string? AppId { get; init; }
        public string? ClientIp { get; init; }
        public long? End { get; init; }
        public long? Limit { get; init; }
        public long? Page { get; init; }
        public long? Start { get; init; }
        public bool? Success { get; init; }
    }
    public sealed class GetLoginHistoryRespDto
    {
        public GetLoginHistoryRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required Authing.LoginHistoryPaginatedRespDto Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class GetManagementAccessTokenDto
    {
        public GetManagementAccessTokenDto() { }
        public required string AccessKeyId { get; init; }
        public required string AccessKeySecret { get; init; }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
    }
    public sealed class GetManagementTokenRespDto
    {
        public GetManagementTokenRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required Authing.AccessTokenResDto Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class GetNamespacesBatchDto
    {
        public GetNamespacesBatchDto() { }
        public required System.Collections.Generic.IReadOnlyList<string> CodeList { get; init; }
    }
    public sealed class GetOrganizationDto
    {
        public GetOrganizationDto() { }
        public required string OrganizationCode { get; init; }
        public bool? WithCustomData { get; init; }
    }
    public sealed class GetPipelineFunctionDto
    {
        public GetPipelineFunctionDto() { }
        public required string FuncId { get; init; }
    }
    public sealed class GetPipelineLogsDto
    {
        public GetPipelineLogsDto() { }
        public required string FuncId { get; init; }
        public long? Limit { get; init; }
        public long? Page { get; init; }
    }
    public sealed class GetProfileDto
    {
        public GetProfileDto() { }
        public bool? WithCustomData { get; init; }
        public bool? WithDepartmentIds { get; init; }
        public bool? WithIdentities { get; init; }
    }
    public sealed class GetResourceDto
    {
        public GetResourceDto() { }
        public required string Code { get; init; }
        public string? Namespace { get; init; }
    }
    public sealed class GetResourcesBatchDto
    {
        public GetResourcesBatchDto() { }
        public required System.Collections.Generic.IReadOnlyList<string> CodeList { get; init; }
        public string? Namespace { get; init; }
    }
    public sealed class GetRoleDto
    {
        public GetRoleDto() { }
        public required string Code { get; init; }
        public string? Namespace { get; init; }
    }
    public sealed class GetUserAuthResourceStructDataDto
    {
        public GetUserAuthResourceStructDataDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public Authing.ArrResourceAuthAction? ArrResourceAuthAction { get; init; }
        public required string NamespaceCode { get; init; }
        public required string ResourceCode { get; init; }
        public required Authing.OpenEnum<Authing.ResourceType> ResourceType { get; init; }
        public Authing.StrResourceAuthAction? StrResourceAuthAction { get; init; }
        public Authing.TreeResourceAuthAction? TreeResourceAuthAction { get; init; }
    }
    public sealed class GetUserAuthResourceStructDto
    {
        public GetUserAuthResourceStructDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string Resource { get; init; }
    }
    public sealed class GetUserAuthResourceStructRespDto
    {
        public GetUserAuthResourceStructRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required Authing.GetUserAuthResourceStructDataDto Data { get; init; }
        public required string Message { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class GetUserBatchDto
    {
        public GetUserBatchDto() { }
        public Authing.OpenEnum<Authing.UserIdType>? UserIdType { get; init; }
        public required System.Collections.Generic.IReadOnlyList<string> UserIds { get; init; }
        public bool? WithCustomData { get; init; }
        public bool? WithDepartmentIds { get; init; }
        public bool? WithIdentities { get; init; }
    }
    public sealed class GetUserDepartmentsDto
    {
        public GetUserDepartmentsDto() { }
        public long? Limit { get; init; }
        public Authing.OpenEnum<Authing.OrderBy>? OrderBy { get; init; }
        public long? Page { get; init; }
        public Authing.OpenEnum<Authing.UserDepartmentsSortBy>? SortBy { get; init; }
        public required string UserId { get; init; }
        public Authing.OpenEnum<Authing.UserIdType>? UserIdType { get; init; }
        public bool? WithCustomData { get; init; }
    }
    public sealed class GetUserDto
    {
        public GetUserDto() { }
        public required string UserId { get; init; }
        public Authing.OpenEnum<Authing.UserIdType>? UserIdType { get; init; }
        public bool? WithCustomData { get; init; }
        public bool? WithDepartmentIds { get; init; }
        public bool? WithIdentities { get; init; }
    }
    public sealed class GetUserIdentitiesDto
    {
        public GetUserIdentitiesDto() { }
        public required string UserId { get; init; }
        public Authing.OpenEnum<Authing.UserIdType>? UserIdType { get; init; }
    }
    public sealed class GetUserLoginHistoryDto
    {
        public GetUserLoginHistoryDto() { }
        public string? AppId { get; init; }
        public string? ClientIp { get; init; }
        public long? End { get; init; }
        public long? Limit { get; init; }
        public long? Page { get; init; }
        public long? Start { get; init; }
        public required string UserId { get; init; }
        public Authing.OpenEnum<Authing.UserIdType>? UserIdType { get; init; }
    }
    public sealed class GetUserPostDto
    {
        public GetUserPostDto() { }
        public required string UserId { get; init; }
        public bool? WithCustomData { get; init; }
    }
    public sealed class GetUserRolesDto
    {
        public GetUserRolesDto() { }
        public string? Namespace { get; init; }
        public required string UserId { get; init; }
        public Authing.OpenEnum<Authing.UserIdType>? UserIdType { get; init; }
    }
    public sealed class GetWebhookDto
    {
        public GetWebhookDto() { }
        public required string WebhookId { get; init; }
    }
    public sealed class GetWebhookLogsDto
    {
        public GetWebhookLogsDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? Limit { get; init; }
        public long? Page { get; init; }
        public required string WebhookId { get; init; }
    }
    public sealed class GetWebhookRespDto
    {
        public GetWebhookRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required Authing.WebhookDto Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class GetWebhooksData
    {
        public GetWebhooksData() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required System.Collections.Generic.IReadOnlyList<Authing.WebhookDto> List { get; init; }
        public required long TotalCount { get; init; }
    }
    public sealed class GetWebhooksRespDto
    {
        public GetWebhooksRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required Authing.GetWebhooksData Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class GetWechatAccessTokenInfoRespDto
    {
        public GetWechatAccessTokenInfoRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required Authing.GetWechatMpAccessTokenInfoDataDto Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class GetWechatAccessTokenRespDto
    {
        public GetWechatAccessTokenRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required Authing.GetWechatMpAccessTokenDataDto Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class GetWechatMpAccessTokenDataDto
    {
        public GetWechatMpAccessTokenDataDto() { }
        public required string AccessToken { get; init; }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string ExpiresAt { get; init; }
    }
    public sealed class GetWechatMpAccessTokenDto
    {
        public GetWechatMpAccessTokenDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string AppId { get; init; }
        public required string AppSecret { get; init; }
    }
    public sealed class GetWechatMpAccessTokenInfoDataDto
    {
        public GetWechatMpAccessTokenInfoDataDto() { }
        public required string AccessToken { get; init; }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required long ExpiresAt { get; init; }
    }
    public sealed class GetWechatMpAccessTokenInfoDto
    {
        public GetWechatMpAccessTokenInfoDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string AppId { get; init; }
        public required string AppSecret { get; init; }
    }
    public sealed class GroupDto
    {
        public GroupDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string Code { get; init; }
        public required string Description { get; init; }
        public required string Name { get; init; }
    }
    public sealed class GroupPaginatedRespDto
    {
        public GroupPaginatedRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required Authing.GroupPagingDto Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class GroupPagingDto
    {
        public GroupPagingDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required System.Collections.Generic.IReadOnlyList<Authing.ResGroupDto> List { get; init; }
        public required long TotalCount { get; init; }
    }
    public sealed class GroupSingleRespDto
    {
        public GroupSingleRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required Authing.GroupDto Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class IdentityDto
    {
        public IdentityDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string ExtIdpId { get; init; }
        public required string IdentityId { get; init; }
        public required System.Collections.Generic.IReadOnlyList<string> OriginConnIds { get; init; }
        public required Authing.OpenEnum<Authing.IdentityProvider> Provider { get; init; }
        public required string Type { get; init; }
        public required string UserIdInIdp { get; init; }
    }
    public sealed class IdentityListRespDto
    {
        public IdentityListRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required System.Collections.Generic.IReadOnlyList<Authing.IdentityDto> Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public enum IdentityProvider
    {
        Wechat = 0,
        Wechatwork = 1,
        Dingtalk = 2,
        Lark = 3,
        Github = 4,
        Google = 5,
        Ldap = 6,
        Ad = 7,
        Saml = 8,
        Oidc = 9,
    }
    public sealed class IsSuccessDto
    {
        public IsSuccessDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required bool Success { get; init; }
    }
    public sealed class IsSuccessRespDto
    {
        public IsSuccessRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required Authing.IsSuccessDto Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class IsUserExistsDto
    {
        public IsUserExistsDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required bool Exists { get; init; }
    }
    public sealed class IsUserExistsRequest
    {
        public IsUserExistsRequest() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public string? Email { get; init; }
        public string? ExternalId { get; init; }
        public string? Phone { get; init; }
        public string? Username { get; init; }
    }
    public sealed class IsUserExistsRespDto
    {
        public IsUserExistsRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required Authing.IsUserExistsDto Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class IsUserInDepartmentDataDto
    {
        public IsUserInDepartmentDataDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required bool InDepartment { get; init; }
    }
    public sealed class IsUserInDepartmentDto
    {
        public IsUserInDepartmentDto() { }
        public required string DepartmentId { get; init; }
        public Authing.OpenEnum<Authing.DepartmentIdType>? DepartmentIdType { get; init; }
        public bool? IncludeChildrenDepartments { get; init; }
        public required string OrganizationCode { get; init; }
        public required string UserId { get; init; }
    }
    public sealed class IsUserInDepartmentRespDto
    {
        public IsUserInDepartmentRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required Authing.IsUserInDepartmentDataDto Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public enum JsonReading
    {
        Tolerant = 0,
        Strict = 1,
    }
    public sealed class KickUsersDto
    {
        public KickUsersDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required System.Collections.Generic.IReadOnlyList<string> AppIds { get; init; }
        public Authing.KickUsersOptionsDto? Options { get; init; }
        public required string UserId { get; init; }
    }
    public sealed class KickUsersOptionsDto
    {
        public KickUsersOptionsDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public Authing.OpenEnum<Authing.UserIdType>? UserIdType { get; init; }
    }
    public sealed class LangObject
    {
        public LangObject() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required Authing.LangUnit EnUS { get; init; }
        public Authing.LangUnit? JaJP { get; init; }
        public required Authing.LangUnit ZhCN { get; init; }
        public Authing.LangUnit? ZhTW { get; init; }
    }
    public sealed class LangUnit
    {
        public LangUnit() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required bool Enabled { get; init; }
        public required string Value { get; init; }
    }
    public sealed class ListDepartmentMembersDto
    {
        public ListDepartmentMembersDto() { }
        public required string DepartmentId { get; init; }
        public Authing.OpenEnum<Authing.DepartmentIdType>? DepartmentIdType { get; init; }
        public bool? IncludeChildrenDepartments { get; init; }
        public long? Limit { get; init; }
        public required Authing.OpenEnum<Authing.OrderBy> OrderBy { get; init; }
        public required string OrganizationCode { get; init; }
        public long? Page { get; init; }
        public required Authing.OpenEnum<Authing.DepartmentMembersSortBy> SortBy { get; init; }
        public bool? WithCustomData { get; init; }
        public bool? WithDepartmentIds { get; init; }
        public bool? WithIdentities { get; init; }
    }
    public sealed class ListGroupMembersDto
    {
        public ListGroupMembersDto() { }
        public required string Code { get; init; }
        public long? Limit { get; init; }
        public long? Page { get; init; }
        public bool? WithCustomData { get; init; }
        public bool? WithDepartmentIds { get; init; }
        public bool? WithIdentities { get; init; }
    }
    public sealed class ListGroupsDto
    {
        public ListGroupsDto() { }
        public string? Keywords { get; init; }
        public long? Limit { get; init; }
        public long? Page { get; init; }
    }
    public sealed class ListOrganizationsDto
    {
        public ListOrganizationsDto() { }
        public bool? FetchAll { get; init; }
        public long? Limit { get; init; }
        public long? Page { get; init; }
        public bool? WithCustomData { get; init; }
    }
    public sealed class ListPipelineFunctionDto
    {
        public ListPipelineFunctionDto() { }
        public required Authing.OpenEnum<Authing.PipelineScene> Scene { get; init; }
    }
    public sealed class ListRoleAssignmentsDto
    {
        public ListRoleAssignmentsDto() { }
        public long? Limit { get; init; }
        public string? NamespaceCode { get; init; }
        public long? Page { get; init; }
        public string? Query { get; init; }
        public required string RoleCode { get; init; }
        public System.Collections.Generic.IReadOnlyList<Authing.OpenEnum<Authing.RoleAssignmentsTargetType>>? TargetType { get; init; }
    }
    public sealed class ListSyncRiskOperationsDto
    {
        public ListSyncRiskOperationsDto() { }
        public long? Limit { get; init; }
        public System.Collections.Generic.IReadOnlyList<string>? ObjectType { get; init; }
        public long? Page { get; init; }
        public System.Collections.Generic.IReadOnlyList<string>? Status { get; init; }
        public required long SyncTaskId { get; init; }
    }
    public sealed class ListUsersAdvancedFilterItemDto
    {
        public ListUsersAdvancedFilterItemDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string Field { get; init; }
        public required Authing.OpenEnum<Authing.UsersAdvancedFilterItemOperator> Operator { get; init; }
        public System.Text.Json.JsonElement? Value { get; init; }
    }
    public sealed class ListUsersOptionsDto
    {
        public ListUsersOptionsDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public bool? FlatCustomData { get; init; }
        public System.Collections.Generic.IReadOnlyList<string>? FuzzySearchOn { get; init; }
        public Authing.PaginationDto? Pagination { get; init; }
        public System.Collections.Generic.IReadOnlyList<Authing.SortingDto>? Sort { get; init; }
        public bool? WithCustomData { get; init; }
        public bool? WithDepartmentIds { get; init; }
        public bool? WithIdentities { get; init; }
        public bool? WithPost { get; init; }
    }
    public sealed class ListUsersRequestDto
    {
        public ListUsersRequestDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public System.Collections.Generic.IReadOnlyList<Authing.ListUsersAdvancedFilterItemDto>? AdvancedFilter { get; init; }
        public string? Keywords { get; init; }
        public Authing.ListUsersOptionsDto? Options { get; init; }
        public System.Text.Json.JsonElement? SearchQuery { get; init; }
    }
    public sealed class ListWebhookLogsData
    {
        public ListWebhookLogsData() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required System.Collections.Generic.IReadOnlyList<Authing.WebhookLogDto> List { get; init; }
        public required long TotalCount { get; init; }
    }
    public sealed class ListWebhookLogsRespDto
    {
        public ListWebhookLogsRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required Authing.ListWebhookLogsData Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class ListWebhooksDto
    {
        public ListWebhooksDto() { }
        public long? Limit { get; init; }
        public long? Page { get; init; }
    }
    public sealed class LoginHistoryDto
    {
        public LoginHistoryDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string AppId { get; init; }
        public required string AppLoginUrl { get; init; }
        public required string AppLogo { get; init; }
        public required string AppName { get; init; }
        public required string ClientIp { get; init; }
        public string? ErrorMessage { get; init; }
        public required Authing.GeoIp Geoip { get; init; }
        public required System.DateTimeOffset LoginAt { get; init; }
        public required string LoginMethod { get; init; }
        public required Authing.ParsedUserAgent ParsedUserAgent { get; init; }
        public required bool Success { get; init; }
        public string? TenantId { get; init; }
        public required string UserAgent { get; init; }
        public required string UserId { get; init; }
    }
    public sealed class LoginHistoryPaginatedRespDto
    {
        public LoginHistoryPaginatedRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required System.Collections.Generic.IReadOnlyList<Authing.LoginHistoryDto> List { get; init; }
        public required long TotalCount { get; init; }
    }
    public sealed class LoginTokenRespDto
    {
        public LoginTokenRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required Authing.LoginTokenResponseDataDto Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class LoginTokenResponseDataDto
    {
        public LoginTokenResponseDataDto() { }
        public string? AccessToken { get; init; }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required long ExpireIn { get; init; }
        public string? IdToken { get; init; }
        public string? RefreshToken { get; init; }
        public string? Scope { get; init; }
        public required string TokenType { get; init; }
    }
    public class ManagementClient
    {
        protected ManagementClient() { }
        public ManagementClient(Authing.ApiClientOptions options) { }
        public ManagementClient(System.Net.Http.HttpClient httpClient) { }
        public static System.Uri DefaultBaseAddress { get; }
        public virtual System.Threading.Tasks.Task<Authing.IsSuccessRespDto> AddGroupMembersAsync(Authing.AddGroupMembersReqDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.IsSuccessRespDto> AssignRoleAsync(Authing.AssignRoleDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.IsSuccessRespDto> AuthorizeResourcesAsync(Authing.AuthorizeResourcesDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.CheckPermissionRespDto> CheckPermissionAsync(Authing.CheckPermissionDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.CreateDataResourceResponseDto> CreateDataResourceAsync(Authing.CreateDataResourceDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.CreateTreeDataResourceResponseDto> CreateDataResourceByTreeAsync(Authing.CreateDataResourceByTreeDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.DepartmentSingleRespDto> CreateDepartmentAsync(Authing.CreateDepartmentReqDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.FunctionModelFieldResDto> CreateFieldAsync(Authing.CreateFieldDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.GroupSingleRespDto> CreateGroupAsync(Authing.CreateGroupReqDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<Authing.GroupSingleRespDto> CreateGroupAsync(string description, string name, string code, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.OrganizationSingleRespDto> CreateOrganizationAsync(Authing.CreateOrganizationDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.PipelineFunctionSingleRespDto> CreatePipelineFunctionAsync(Authing.CreatePipelineFunctionDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.ResourceRespDto> CreateResourceAsync(Authing.CreateResourceDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.RoleSingleRespDto> CreateRoleAsync(Authing.CreateRoleDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.UserSingleRespDto> CreateUserAsync(Authing.CreateUserReqDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.CreateWebhookRespDto> CreateWebhookAsync(Authing.CreateWebhookDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.CommonResponseDto> DeleteDeviceAsync(Authing.DeleteDeviceDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<Authing.CommonResponseDto> DeleteDeviceAsync(string id, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.CommonResponseDto> DeleteDeviceByUserAsync(Authing.DeleteDeviceRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<Authing.CommonResponseDto> DeleteDeviceByUserAsync(string id, string userId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.IsSuccessRespDto> DeleteGroupsBatchAsync(Authing.DeleteGroupsReqDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.CommonResponseDto> DeletePipelineFunctionAsync(Authing.DeletePipelineFunctionDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<Authing.CommonResponseDto> DeletePipelineFunctionAsync(string funcId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.IsSuccessRespDto> DeleteUsersBatchAsync(Authing.DeleteUsersBatchDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.DeleteWebhookRespDto> DeleteWebhookAsync(Authing.DeleteWebhookDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.GetDataResourceResponseDto> GetDataResourceAsync(Authing.GetDataResourceDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<Authing.GetDataResourceResponseDto> GetDataResourceAsync(string namespaceCode, string resourceCode, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.GroupSingleRespDto> GetGroupAsync(Authing.GetGroupDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<Authing.GroupSingleRespDto> GetGroupAsync(string code, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.GetManagementTokenRespDto> GetManagementTokenAsync(Authing.GetManagementAccessTokenDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<Authing.GetManagementTokenRespDto> GetManagementTokenAsync(string accessKeyId, string accessKeySecret, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.NamespaceListRespDto> GetNamespacesBatchAsync(Authing.GetNamespacesBatchDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.OrganizationSingleRespDto> GetOrganizationAsync(Authing.GetOrganizationDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.PipelineFunctionSingleRespDto> GetPipelineFunctionAsync(Authing.GetPipelineFunctionDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<Authing.PipelineFunctionSingleRespDto> GetPipelineFunctionAsync(string funcId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.PipelineFunctionPaginatedRespDto> GetPipelineLogsAsync(Authing.GetPipelineLogsDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.ResourceRespDto> GetResourceAsync(Authing.GetResourceDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.ResourceListRespDto> GetResourcesBatchAsync(Authing.GetResourcesBatchDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.RoleSingleRespDto> GetRoleAsync(Authing.GetRoleDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.UserSingleRespDto> GetUserAsync(Authing.GetUserDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.UserListRespDto> GetUserBatchAsync(Authing.GetUserBatchDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.UserDepartmentPaginatedRespDto> GetUserDepartmentsAsync(Authing.GetUserDepartmentsDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.IdentityListRespDto> GetUserIdentitiesAsync(Authing.GetUserIdentitiesDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.UserLoginHistoryPaginatedRespDto> GetUserLoginHistoryAsync(Authing.GetUserLoginHistoryDto request, System.Threading.CancellationToken cancellationToken = default) { }
        [System.Obsolete("The documentation of GetUserPost says that it is deprecated.")]
        public virtual System.Threading.Tasks.Task<Authing.CreatePostDto> GetUserPostAsync(Authing.GetUserPostDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.RolePaginatedRespDto> GetUserRolesAsync(Authing.GetUserRolesDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.GetWebhookRespDto> GetWebhookAsync(Authing.GetWebhookDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<Authing.GetWebhookRespDto> GetWebhookAsync(string webhookId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.WebhookEventListRespDto> GetWebhookEventListAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.ListWebhookLogsRespDto> GetWebhookLogsAsync(Authing.GetWebhookLogsDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.IsUserExistsRespDto> IsUserExistsAsync(Authing.IsUserExistsRequest request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.IsUserInDepartmentRespDto> IsUserInDepartmentAsync(Authing.IsUserInDepartmentDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.IsSuccessRespDto> KickUsersAsync(Authing.KickUsersDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.UserPaginatedRespDto> ListDepartmentMembersAsync(Authing.ListDepartmentMembersDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.UserPaginatedRespDto> ListGroupMembersAsync(Authing.ListGroupMembersDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.GroupPaginatedRespDto> ListGroupsAsync(Authing.ListGroupsDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.OrganizationPaginatedRespDto> ListOrganizationsAsync(Authing.ListOrganizationsDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.PipelineFunctionPaginatedRespDto> ListPipelineFunctionAsync(Authing.ListPipelineFunctionDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<Authing.PipelineFunctionPaginatedRespDto> ListPipelineFunctionAsync(Authing.OpenEnum<Authing.PipelineScene> scene, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.RoleListPageRespDto> ListRoleAssignmentsAsync(Authing.ListRoleAssignmentsDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.SyncRiskOperationPaginatedRespDto> ListSyncRiskOperationsAsync(Authing.ListSyncRiskOperationsDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.UserPaginatedRespDto> ListUsersAsync(Authing.ListUsersRequestDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.GetWebhooksRespDto> ListWebhooksAsync(Authing.ListWebhooksDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.PipelineFunctionSingleRespDto> ReuploadPipelineFunctionAsync(Authing.ReUploadPipelineFunctionDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<Authing.PipelineFunctionSingleRespDto> ReuploadPipelineFunctionAsync(string funcId, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.TriggerWebhookRespDto> TriggerWebhookAsync(Authing.TriggerWebhookDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.PipelineFunctionSingleRespDto> UpdatePipelineFunctionAsync(Authing.UpdatePipelineFunctionDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.CommonResponseDto> UpdatePipelineOrderAsync(Authing.UpdatePipelineOrderDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Authing.UpdateWebhooksRespDto> UpdateWebhookAsync(Authing.UpdateWebhookDto request, System.Threading.CancellationToken cancellationToken = default) { }
        public static Authing.ManagementClient WithSignature(Authing.Authentication.AccessKey accessKey, System.Uri? baseAddress = null) { }
        public static Authing.ManagementClient WithToken(Authing.Authentication.AccessKey accessKey, System.Uri? baseAddress = null) { }
    }
    public sealed class NamespaceDto
    {
        public NamespaceDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string Code { get; init; }
        public string? Description { get; init; }
        public string? Name { get; init; }
    }
    public sealed class NamespaceListRespDto
    {
        public NamespaceListRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required System.Collections.Generic.IReadOnlyList<Authing.NamespaceDto> Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public readonly struct OpenEnum<TEnum> : System.IEquatable<Authing.OpenEnum<TEnum>>
        where TEnum :  struct, System.Enum
    {
        public TEnum? Known { get; }
        public string Wire { get; }
        public bool Equals(Authing.OpenEnum<TEnum> other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static Authing.OpenEnum<TEnum> Of(string wire) { }
        public static Authing.OpenEnum<TEnum> op_Implicit(TEnum member) { }
        public static bool operator !=(Authing.OpenEnum<TEnum> left, Authing.OpenEnum<TEnum> right) { }
        public static bool operator ==(Authing.OpenEnum<TEnum> left, Authing.OpenEnum<TEnum> right) { }
    }
    public enum OrderBy
    {
        Asc = 0,
        Desc = 1,
    }
    public sealed class OrganizationDto
    {
        public OrganizationDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public System.DateTimeOffset? CreatedAt { get; init; }
        public System.Text.Json.JsonElement? CustomData { get; init; }
        public required string DepartmentId { get; init; }
        public string? Description { get; init; }
        public required bool HasChildren { get; init; }
        public Authing.OrganizationNameI18nDto? I18n { get; init; }
        public required bool IsVirtualNode { get; init; }
        public System.Collections.Generic.IReadOnlyList<string>? LeaderUserIds { get; init; }
        public required long MembersCount { get; init; }
        public string? OpenDepartmentId { get; init; }
        public required string OrganizationCode { get; init; }
        public required string OrganizationName { get; init; }
        public System.DateTimeOffset? UpdatedAt { get; init; }
    }
    public sealed class OrganizationNameI18nDto
    {
        public OrganizationNameI18nDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required Authing.LangObject OrganizationName { get; init; }
    }
    public sealed class OrganizationPaginatedRespDto
    {
        public OrganizationPaginatedRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required Authing.OrganizationPagingDto Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class OrganizationPagingDto
    {
        public OrganizationPagingDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required System.Collections.Generic.IReadOnlyList<Authing.OrganizationDto> List { get; init; }
        public required long TotalCount { get; init; }
    }
    public sealed class OrganizationSingleRespDto
    {
        public OrganizationSingleRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required Authing.OrganizationDto Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class PaginationDto
    {
        public PaginationDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? Limit { get; init; }
        public long? Page { get; init; }
    }
    public sealed class ParsedUserAgent
    {
        public ParsedUserAgent() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string Browser { get; init; }
        public required string Device { get; init; }
        public required string Os { get; init; }
    }
    public enum PasswordEncryptType
    {
        None = 0,
        Rsa = 1,
        Sm2 = 2,
    }
    public sealed class PipelineFunctionDto
    {
        public PipelineFunctionDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required System.DateTimeOffset CreatedAt { get; init; }
        public bool? Enabled { get; init; }
        public string? FuncDescription { get; init; }
        public required string FuncId { get; init; }
        public required string FuncName { get; init; }
        public bool? IsAsynchronous { get; init; }
        public required Authing.OpenEnum<Authing.PipelineScene> Scene { get; init; }
        public required string SourceCode { get; init; }
        public required Authing.OpenEnum<Authing.PipelineFunctionStatus> Status { get; init; }
        public bool? TerminateOnTimeout { get; init; }
        public required long Timeout { get; init; }
        public required System.DateTimeOffset UpdatedAt { get; init; }
        public string? UploadErrMsg { get; init; }
    }
    public sealed class PipelineFunctionPaginatedRespDto
    {
        public PipelineFunctionPaginatedRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required Authing.PipelineFunctionPagingDto Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class PipelineFunctionPagingDto
    {
        public PipelineFunctionPagingDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required System.Collections.Generic.IReadOnlyList<Authing.PipelineFunctionDto> List { get; init; }
        public required long TotalCount { get; init; }
    }
    public sealed class PipelineFunctionSingleRespDto
    {
        public PipelineFunctionSingleRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required Authing.PipelineFunctionDto Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public enum PipelineFunctionStatus
    {
        Uploading = 0,
        Success = 1,
        Failed = 2,
    }
    public enum PipelineScene
    {
        PreRegister = 0,
        PostRegister = 1,
        PreAuthentication = 2,
        PostAuthentication = 3,
        PreOidcIdTokenIssued = 4,
        PreOidcAccessTokenIssued = 5,
        PreCompleteUserInfo = 6,
    }
    public sealed class ReUploadPipelineFunctionDto
    {
        public ReUploadPipelineFunctionDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string FuncId { get; init; }
    }
    public sealed class RelationOptionalRange
    {
        public RelationOptionalRange() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required System.Collections.Generic.IReadOnlyList<Authing.Condition> Conditions { get; init; }
        public required Authing.OpenEnum<Authing.RelationOptionalRangeConjunction> Conjunction { get; init; }
    }
    public enum RelationOptionalRangeConjunction
    {
        And = 0,
        Or = 1,
    }
    public sealed class ResGroupDto
    {
        public ResGroupDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string Code { get; init; }
        public required string Description { get; init; }
        public required string Name { get; init; }
    }
    public sealed class ResourceAction
    {
        public ResourceAction() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string Description { get; init; }
        public required string Name { get; init; }
    }
    public sealed class ResourceDto
    {
        public ResourceDto() { }
        public System.Collections.Generic.IReadOnlyList<Authing.ResourceAction>? Actions { get; init; }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public string? ApiIdentifier { get; init; }
        public required string Code { get; init; }
        public string? Description { get; init; }
        public bool? LinkedToTenant { get; init; }
        public string? Name { get; init; }
        public string? Namespace { get; init; }
        public required Authing.OpenEnum<Authing.CreateResourceType> Type { get; init; }
    }
    public sealed class ResourceItemDto
    {
        public ResourceItemDto() { }
        public required System.Collections.Generic.IReadOnlyList<string> Actions { get; init; }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string Code { get; init; }
        public required Authing.OpenEnum<Authing.ResourceItemResourceType> ResourceType { get; init; }
    }
    public enum ResourceItemResourceType
    {
        Data = 0,
        Api = 1,
        Menu = 2,
        Button = 3,
        Ui = 4,
    }
    public sealed class ResourceListRespDto
    {
        public ResourceListRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required System.Collections.Generic.IReadOnlyList<Authing.ResourceDto> Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class ResourceRespDto
    {
        public ResourceRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required Authing.ResourceDto Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public enum ResourceType
    {
        String = 0,
        Array = 1,
        Tree = 2,
    }
    public enum RoleAssignmentsTargetType
    {
        User = 0,
        Org = 1,
    }
    public sealed class RoleDto
    {
        public RoleDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string Code { get; init; }
        public required string Description { get; init; }
        public long? DisableTime { get; init; }
        public required string Id { get; init; }
        public required string Name { get; init; }
        public required string Namespace { get; init; }
        public required string NamespaceName { get; init; }
        public Authing.OpenEnum<Authing.RoleStatus>? Status { get; init; }
    }
    public sealed class RoleListPageDto
    {
        public RoleListPageDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required System.Collections.Generic.IReadOnlyList<Authing.RolePermissionListDto> Data { get; init; }
        public long? TotalCount { get; init; }
    }
    public sealed class RoleListPageRespDto
    {
        public RoleListPageRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required Authing.RoleListPageDto Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class RolePaginatedRespDto
    {
        public RolePaginatedRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required Authing.RolePagingDto Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class RolePagingDto
    {
        public RolePagingDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required System.Collections.Generic.IReadOnlyList<Authing.RoleDto> List { get; init; }
        public required long TotalCount { get; init; }
    }
    public sealed class RolePermissionListDto
    {
        public RolePermissionListDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required System.DateTimeOffset CreatedAt { get; init; }
        public string? Description { get; init; }
        public long? EnableTime { get; init; }
        public long? EndTime { get; init; }
        public required string RoleCode { get; init; }
        public required string RoleId { get; init; }
        public required string RoleName { get; init; }
        public required Authing.OpenEnum<Authing.RoleStatus> Status { get; init; }
        public required System.DateTimeOffset UpdatedAt { get; init; }
        public required string UserPoolId { get; init; }
    }
    public sealed class RoleSingleRespDto
    {
        public RoleSingleRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required Authing.RoleDto Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public enum RoleStatus
    {
        Enable = 0,
        Disable = 1,
    }
    public sealed class SendCreateAccountNotificationDto
    {
        public SendCreateAccountNotificationDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public string? AppId { get; init; }
        public bool? SendEmailNotification { get; init; }
        public bool? SendPhoneNotification { get; init; }
    }
    public sealed class SignInByAdPayloadDto
    {
        public SignInByAdPayloadDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string Password { get; init; }
        public required string SAMAccountName { get; init; }
    }
    public sealed class SignInByLdapPayloadDto
    {
        public SignInByLdapPayloadDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string Password { get; init; }
        public required string SAMAccountName { get; init; }
    }
    public sealed class SignInByPassCodePayloadDto
    {
        public SignInByPassCodePayloadDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public string? Email { get; init; }
        public required string PassCode { get; init; }
        public string? Phone { get; init; }
        public string? PhoneCountryCode { get; init; }
    }
    public sealed class SignInByPasswordPayloadDto
    {
        public SignInByPasswordPayloadDto() { }
        public string? Account { get; init; }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public string? Email { get; init; }
        public required string Password { get; init; }
        public string? Phone { get; init; }
        public string? Username { get; init; }
    }
    public sealed class SignInOptionsDto
    {
        public SignInOptionsDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public bool? AutoRegister { get; init; }
        public string? CaptchaCode { get; init; }
        public string? ClientIp { get; init; }
        public System.Text.Json.JsonElement? Context { get; init; }
        public System.Text.Json.JsonElement? CustomData { get; init; }
        public Authing.OpenEnum<Authing.PasswordEncryptType>? PasswordEncryptType { get; init; }
        public string? Scope { get; init; }
        public string? TenantId { get; init; }
    }
    public sealed class SignUpByPassCodeDto
    {
        public SignUpByPassCodeDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public string? Email { get; init; }
        public required string PassCode { get; init; }
        public string? Phone { get; init; }
        public string? PhoneCountryCode { get; init; }
    }
    public sealed class SignUpByPasswordDto
    {
        public SignUpByPasswordDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public string? Email { get; init; }
        public required string Password { get; init; }
        public string? Username { get; init; }
    }
    public enum SignUpConnection
    {
        Password = 0,
        Passcode = 1,
    }
    public sealed class SignUpDto
    {
        public SignUpDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required Authing.OpenEnum<Authing.SignUpConnection> Connection { get; init; }
        public Authing.SignUpOptionsDto? Options { get; init; }
        public Authing.SignUpByPassCodeDto? PassCodePayload { get; init; }
        public Authing.SignUpByPasswordDto? PasswordPayload { get; init; }
        public Authing.SignUpProfileDto? Profile { get; init; }
    }
    public sealed class SignUpOptionsDto
    {
        public SignUpOptionsDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public string? ClientIp { get; init; }
        public System.Text.Json.JsonElement? Context { get; init; }
        public string? EmailPassCodeForInformationCompletion { get; init; }
        public Authing.OpenEnum<Authing.PasswordEncryptType>? PasswordEncryptType { get; init; }
        public string? PhonePassCodeForInformationCompletion { get; init; }
    }
    public sealed class SignUpProfileDto
    {
        public SignUpProfileDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public System.DateOnly? Birthdate { get; init; }
        public string? Company { get; init; }
        public System.Text.Json.JsonElement? CustomData { get; init; }
        public Authing.OpenEnum<Authing.UserGender>? Gender { get; init; }
        public string? Name { get; init; }
        public string? Nickname { get; init; }
        public string? Photo { get; init; }
    }
    public enum SigninByCredentialsConnection
    {
        Password = 0,
        Passcode = 1,
        Ldap = 2,
        Ad = 3,
    }
    public sealed class SigninByCredentialsDto
    {
        public SigninByCredentialsDto() { }
        public Authing.SignInByAdPayloadDto? AdPayload { get; init; }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public string? ClientId { get; init; }
        public string? ClientSecret { get; init; }
        public required Authing.OpenEnum<Authing.SigninByCredentialsConnection> Connection { get; init; }
        public Authing.SignInByLdapPayloadDto? LdapPayload { get; init; }
        public Authing.SignInOptionsDto? Options { get; init; }
        public Authing.SignInByPassCodePayloadDto? PassCodePayload { get; init; }
        public Authing.SignInByPasswordPayloadDto? PasswordPayload { get; init; }
    }
    public sealed class SortingDto
    {
        public SortingDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required Authing.OpenEnum<Authing.SortingField> Field { get; init; }
        public required Authing.OpenEnum<Authing.SortingOrder> Order { get; init; }
    }
    public enum SortingField
    {
        CreatedAt = 0,
        UpdatedAt = 1,
        Email = 2,
        Phone = 3,
        Username = 4,
        LoginsCount = 5,
        LastLogin = 6,
    }
    public enum SortingOrder
    {
        Desc = 0,
        Asc = 1,
    }
    public sealed class StrResourceAuthAction
    {
        public StrResourceAuthAction() { }
        public required System.Collections.Generic.IReadOnlyList<string> Actions { get; init; }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string Value { get; init; }
    }
    public sealed class SyncRiskOperationDto
    {
        public SyncRiskOperationDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required System.DateTimeOffset CreatedAt { get; init; }
        public string? ErrMsg { get; init; }
        public required long Level { get; init; }
        public required string ObjectId { get; init; }
        public required string ObjectName { get; init; }
        public required Authing.OpenEnum<Authing.SyncRiskOperationObjectType> ObjectType { get; init; }
        public required Authing.OpenEnum<Authing.SyncRiskOperationStatus> Status { get; init; }
        public required long SyncRiskOperationId { get; init; }
        public required long SyncTaskId { get; init; }
        public required System.DateTimeOffset UpdatedAt { get; init; }
    }
    public enum SyncRiskOperationObjectType
    {
        Department = 0,
        User = 1,
    }
    public sealed class SyncRiskOperationPaginatedRespDto
    {
        public SyncRiskOperationPaginatedRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required Authing.SyncRiskOperationPagingDto Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class SyncRiskOperationPagingDto
    {
        public SyncRiskOperationPagingDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required System.Collections.Generic.IReadOnlyList<Authing.SyncRiskOperationDto> List { get; init; }
        public required long TotalCount { get; init; }
    }
    public enum SyncRiskOperationStatus
    {
        Pending = 0,
        Executing = 1,
        Success = 2,
        Failed = 3,
        Canceled = 4,
    }
    public sealed class SystemInfoResp
    {
        public SystemInfoResp() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required System.Collections.Generic.IReadOnlyList<string> PublicIps { get; init; }
        public required Authing.SystmeInfoRSAConfig Rsa { get; init; }
        public required Authing.SystmeInfoSM2Config Sm2 { get; init; }
        public required Authing.SystmeInfoVersion Version { get; init; }
    }
    public sealed class SystmeInfoRSAConfig
    {
        public SystmeInfoRSAConfig() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string PublicKey { get; init; }
    }
    public sealed class SystmeInfoSM2Config
    {
        public SystmeInfoSM2Config() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string PublicKey { get; init; }
    }
    public sealed class SystmeInfoVersion
    {
        public SystmeInfoVersion() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string Console { get; init; }
        public required string Login { get; init; }
        public required string Server { get; init; }
    }
    public sealed class TargetDto
    {
        public TargetDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string TargetIdentifier { get; init; }
        public required Authing.OpenEnum<Authing.TargetType> TargetType { get; init; }
    }
    public enum TargetType
    {
        User = 0,
        Role = 1,
        Group = 2,
        Department = 3,
    }
    public sealed class TreeResourceAuthAction
    {
        public TreeResourceAuthAction() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required System.Collections.Generic.IReadOnlyList<Authing.TreeStructs> NodeAuthActionList { get; init; }
    }
    public sealed class TreeStructs
    {
        public TreeStructs() { }
        public required System.Collections.Generic.IReadOnlyList<string> Actions { get; init; }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public Authing.TreeStructs? Children { get; init; }
        public required string Code { get; init; }
        public required string Name { get; init; }
        public string? Value { get; init; }
    }
    public sealed class TriggerWebhookData
    {
        public TriggerWebhookData() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required Authing.Any Response { get; init; }
    }
    public sealed class TriggerWebhookDto
    {
        public TriggerWebhookDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public System.Text.Json.JsonElement? RequestBody { get; init; }
        public System.Text.Json.JsonElement? RequestHeaders { get; init; }
        public required string WebhookId { get; init; }
    }
    public sealed class TriggerWebhookRespDto
    {
        public TriggerWebhookRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required Authing.TriggerWebhookData Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class UnbindDto
    {
        public UnbindDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string DeviceId { get; init; }
    }
    public sealed class UpdatePasswordDto
    {
        public UpdatePasswordDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string NewPassword { get; init; }
        public string? OldPassword { get; init; }
        public Authing.OpenEnum<Authing.PasswordEncryptType>? PasswordEncryptType { get; init; }
    }
    public sealed class UpdatePipelineFunctionDto
    {
        public UpdatePipelineFunctionDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public bool? Enabled { get; init; }
        public string? FuncDescription { get; init; }
        public required string FuncId { get; init; }
        public string? FuncName { get; init; }
        public bool? IsAsynchronous { get; init; }
        public string? SourceCode { get; init; }
        public bool? TerminateOnTimeout { get; init; }
        public long? Timeout { get; init; }
    }
    public sealed class UpdatePipelineOrderDto
    {
        public UpdatePipelineOrderDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required System.Collections.Generic.IReadOnlyList<string> Order { get; init; }
        public required Authing.OpenEnum<Authing.PipelineScene> Scene { get; init; }
    }
    public sealed class UpdateUserProfileDto
    {
        public UpdateUserProfileDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public System.DateOnly? Birthdate { get; init; }
        public string? City { get; init; }
        public System.Text.Json.JsonElement? CustomData { get; init; }
        public Authing.OpenEnum<Authing.UserGender>? Gender { get; init; }
        public string? Name { get; init; }
        public string? Nickname { get; init; }
    }
    public sealed class UpdateWebhookDto
    {
        public UpdateWebhookDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public Authing.OpenEnum<Authing.WebhookContentType>? ContentType { get; init; }
        public bool? Enabled { get; init; }
        public System.Collections.Generic.IReadOnlyList<string>? Events { get; init; }
        public string? Name { get; init; }
        public string? Secret { get; init; }
        public string? Url { get; init; }
        public required string WebhookId { get; init; }
    }
    public sealed class UpdateWebhooksRespDto
    {
        public UpdateWebhooksRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required Authing.WebhookDto Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class UserDepartmentPaginatedRespDto
    {
        public UserDepartmentPaginatedRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required Authing.UserDepartmentPagingDto Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class UserDepartmentPagingDto
    {
        public UserDepartmentPagingDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required System.Collections.Generic.IReadOnlyList<Authing.UserDepartmentRespDto> List { get; init; }
        public required long TotalCount { get; init; }
    }
    public sealed class UserDepartmentRespDto
    {
        public UserDepartmentRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string Code { get; init; }
        public required System.DateTimeOffset CreatedAt { get; init; }
        public System.Text.Json.JsonElement? CustomData { get; init; }
        public required string DepartmentId { get; init; }
        public required string Description { get; init; }
        public Authing.DepartmentI18nDto? I18n { get; init; }
        public bool? IsLeader { get; init; }
        public required bool IsMainDepartment { get; init; }
        public bool? IsVirtualNode { get; init; }
        public required System.DateTimeOffset JoinedAt { get; init; }
        public required string Name { get; init; }
        public string? OpenDepartmentId { get; init; }
        public required string OrganizationCode { get; init; }
    }
    public enum UserDepartmentsSortBy
    {
        DepartmentCreatedAt = 0,
        JoinDepartmentAt = 1,
        DepartmentName = 2,
        DepartmemtCode = 3,
    }
    public sealed class UserDto
    {
        public UserDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public string? Address { get; init; }
        public System.DateOnly? Birthdate { get; init; }
        public string? Browser { get; init; }
        public string? City { get; init; }
        public string? Company { get; init; }
        public string? Country { get; init; }
        public required System.DateTimeOffset CreatedAt { get; init; }
        public System.Text.Json.JsonElement? CustomData { get; init; }
        public System.Collections.Generic.IReadOnlyList<string>? DepartmentIds { get; init; }
        public string? Device { get; init; }
        public string? Email { get; init; }
        public required bool EmailVerified { get; init; }
        public string? ExternalId { get; init; }
        public string? FamilyName { get; init; }
        public string? Formatted { get; init; }
        public required Authing.OpenEnum<Authing.UserGender> Gender { get; init; }
        public string? GivenName { get; init; }
        public System.Collections.Generic.IReadOnlyList<Authing.IdentityDto>? Identities { get; init; }
        public string? IdentityNumber { get; init; }
        public string? LastIp { get; init; }
        public System.DateTimeOffset? LastLogin { get; init; }
        public string? LastLoginApp { get; init; }
        public System.DateTimeOffset? LastMfaTime { get; init; }
        public string? Locale { get; init; }
        public long? LoginsCount { get; init; }
        public string? MainDepartmentId { get; init; }
        public string? MiddleName { get; init; }
        public string? Name { get; init; }
        public string? Nickname { get; init; }
        public System.DateTimeOffset? PasswordLastSetAt { get; init; }
        public long? PasswordSecurityLevel { get; init; }
        public string? Phone { get; init; }
        public string? PhoneCountryCode { get; init; }
        public required bool PhoneVerified { get; init; }
        public string? Photo { get; init; }
        public string? PostalCode { get; init; }
        public string? PreferredUsername { get; init; }
        public string? Profile { get; init; }
        public string? Province { get; init; }
        public string? Region { get; init; }
        public bool? ResetPasswordOnNextLogin { get; init; }
        public required Authing.OpenEnum<Authing.UserStatus> Status { get; init; }
        public System.DateTimeOffset? StatusChangedAt { get; init; }
        public string? StreetAddress { get; init; }
        public string? TenantId { get; init; }
        public required System.DateTimeOffset UpdatedAt { get; init; }
        public required string UserId { get; init; }
        public string? UserSourceId { get; init; }
        public required Authing.OpenEnum<Authing.UserSourceType> UserSourceType { get; init; }
        public string? Username { get; init; }
        public string? Website { get; init; }
        public string? Zoneinfo { get; init; }
    }
    public enum UserGender
    {
        M = 0,
        F = 1,
        U = 2,
    }
    public enum UserIdType
    {
        UserId = 0,
        ExternalId = 1,
        Phone = 2,
        Email = 3,
        Username = 4,
        Identity = 5,
    }
    public sealed class UserListRespDto
    {
        public UserListRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required System.Collections.Generic.IReadOnlyList<Authing.UserDto> Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class UserLoginHistoryDto
    {
        public UserLoginHistoryDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string AppId { get; init; }
        public required string AppLoginUrl { get; init; }
        public required string AppLogo { get; init; }
        public required string AppName { get; init; }
        public required string ClientIp { get; init; }
        public required System.DateTimeOffset Time { get; init; }
        public string? UserAgent { get; init; }
    }
    public sealed class UserLoginHistoryPaginatedRespDto
    {
        public UserLoginHistoryPaginatedRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required Authing.UserLoginHistoryPagingDto Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class UserLoginHistoryPagingDto
    {
        public UserLoginHistoryPagingDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required System.Collections.Generic.IReadOnlyList<Authing.UserLoginHistoryDto> List { get; init; }
        public required long TotalCount { get; init; }
    }
    public sealed class UserPaginatedRespDto
    {
        public UserPaginatedRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required Authing.UserPagingDto Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class UserPagingDto
    {
        public UserPagingDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required System.Collections.Generic.IReadOnlyList<Authing.UserDto> List { get; init; }
        public required long TotalCount { get; init; }
    }
    public sealed class UserSingleRespDto
    {
        public UserSingleRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required Authing.UserDto Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public enum UserSourceType
    {
        Excel = 0,
        Register = 1,
        AdminCreated = 2,
        SyncTask = 3,
    }
    public enum UserStatus
    {
        Activated = 0,
        Suspended = 1,
        Deactivated = 2,
        Resigned = 3,
        Archived = 4,
    }
    public enum UsersAdvancedFilterItemOperator
    {
        Equal = 0,
        NotEqual = 1,
        Contains = 2,
        NotContains = 3,
        IsNull = 4,
        NotNull = 5,
        In = 6,
        Greater = 7,
        Lesser = 8,
        Between = 9,
    }
    public sealed class WebhookCategoryDto
    {
        public WebhookCategoryDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string Name { get; init; }
        public required string NameEn { get; init; }
        public required string Value { get; init; }
    }
    public enum WebhookContentType
    {
        ApplicationJson = 0,
        ApplicationXWwwFormUrlencoded = 1,
    }
    public sealed class WebhookDto
    {
        public WebhookDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required Authing.OpenEnum<Authing.WebhookContentType> ContentType { get; init; }
        public required System.DateTimeOffset CreatedAt { get; init; }
        public required bool Enabled { get; init; }
        public System.Collections.Generic.IReadOnlyList<string>? Events { get; init; }
        public required string Name { get; init; }
        public string? Secret { get; init; }
        public required System.DateTimeOffset UpdatedAt { get; init; }
        public required string Url { get; init; }
        public required string WebhookId { get; init; }
    }
    public sealed class WebhookEventDto
    {
        public WebhookEventDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required string Category { get; init; }
        public required string Name { get; init; }
        public required string NameEn { get; init; }
        public required string Value { get; init; }
    }
    public sealed class WebhookEventListData
    {
        public WebhookEventListData() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public required System.Collections.Generic.IReadOnlyList<Authing.WebhookCategoryDto> Categories { get; init; }
        public required System.Collections.Generic.IReadOnlyList<Authing.WebhookEventDto> Events { get; init; }
    }
    public sealed class WebhookEventListRespDto
    {
        public WebhookEventListRespDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public long? ApiCode { get; init; }
        public required Authing.WebhookEventListData Data { get; init; }
        public required string Message { get; init; }
        public string? RequestId { get; init; }
        public required long StatusCode { get; init; }
    }
    public sealed class WebhookLogDto
    {
        public WebhookLogDto() { }
        public System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? AdditionalProperties { get; init; }
        public string? ErrorMessage { get; init; }
        public required string EventName { get; init; }
        public required System.Text.Json.JsonElement RequestBody { get; init; }
        public required System.Text.Json.JsonElement RequestHeaders { get; init; }
        public required System.Text.Json.JsonElement ResponseBody { get; init; }
        public required System.Text.Json.JsonElement ResponseHeaders { get; init; }
        public required long ResponseStatusCode { get; init; }
        public required bool Success { get; init; }
        public required System.DateTimeOffset Timestamp { get; init; }
        public required string WebhookId { get; init; }
    }
}
namespace Authing.Authentication
{
    public sealed class AccessKey
    {
        public AccessKey(string id, string secret) { }
        public string Id { get; }
        public override string ToString() { }
    }
    public sealed class AccessKeySignatureHandler : Authing.Authentication.CredentialHandler
    {
        public AccessKeySignatureHandler(Authing.Authentication.AccessKey accessKey, System.Uri? baseAddress = null, System.TimeProvider? clock = null) { }
    }
    public sealed class ApplicationHandler : Authing.Authentication.CredentialHandler
    {
        public ApplicationHandler(Authing.Authentication.AuthingApplication application, string? accessToken = null) { }
    }
    public sealed class AuthingApplication
    {
        public AuthingApplication(string id, string host, string? secret = null) { }
        public System.Uri Host { get; }
        public string Id { get; }
        public Authing.Authentication.TokenEndpointAuthentication TokenEndpointAuthentication { get; init; }
        public override string ToString() { }
    }
    public abstract class CredentialHandler : System.Net.Http.DelegatingHandler
    {
        public System.Uri BaseAddress { get; }
        protected override sealed System.Net.Http.HttpResponseMessage Send(System.Net.Http.HttpRequestMessage request, System.Threading.CancellationToken cancellationToken) { }
        protected override sealed System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage> SendAsync(System.Net.Http.HttpRequestMessage request, System.Threading.CancellationToken cancellationToken) { }
    }
    public sealed class ManagementTokenHandler : Authing.Authentication.CredentialHandler
    {
        public ManagementTokenHandler(Authing.Authentication.AccessKey accessKey, System.Uri? baseAddress = null, System.TimeProvider? clock = null) { }
    }
    public enum TokenEndpointAuthentication
    {
        ClientSecretPost = 0,
        ClientSecretBasic = 1,
        None = 2,
    }
}
